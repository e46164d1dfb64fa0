alter table v_meeting_step add column held_on_before date;
alter table v_meeting_step add column place_before varchar(200);
