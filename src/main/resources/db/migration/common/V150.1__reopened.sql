-- the views are rebuilt when this is first started, so defaults are only for the moment between
alter table v_milestone add column reopened varchar(1000000) default '[]' not null;
alter table v_milestone add column last_recorded timestamp(6) with time zone default '1970-01-01 00:00:00+00' not null;
alter table v_action add column reopened varchar(1000000) default '[]' not null;
alter table v_outcome add column revisions varchar(1000000) default '[]' not null;
