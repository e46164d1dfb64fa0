-- how often the views were made anew: what was kept of an earlier making is not used any more
alter table follower add column rebuilds bigint default 0 not null;
-- what began between two moments is found from these; what ended between them, from those that begin with to_position
create index v_objection_begun on v_objection (from_position, to_position);
create index v_deadline_begun on v_deadline (from_position, to_position);
