-- the views are rebuilt when this is first started, so the default is only for the moment between
alter table v_deadline_move add column with_series boolean default false not null;
