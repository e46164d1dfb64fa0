alter table v_programme add column closed_on date;
alter table v_programme add column closed_for varchar(20000);
