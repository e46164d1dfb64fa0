-- the first that a programme waits for is found from this index alone, whether it is new or was sent back
alter table v_deadline add column awaited boolean
    generated always as (state in ('ACTIVE', 'RETURNED')) stored;
drop index v_deadline_next;
create index v_deadline_next on v_deadline (programme, awaited, due, to_position, from_position);
-- and what is open in it from this one
drop index v_objection_of_programme;
create index v_objection_of_programme on v_objection (programme, unresolved, to_position, from_position);
