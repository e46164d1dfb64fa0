-- what the dissent of all programmes is counted by, worked out once when a row is written
alter table v_objection add column raised_month integer
    generated always as (extract(year from raised_on) * 12 + extract(month from raised_on) - 1) stored;
alter table v_objection add column ended_month integer
    generated always as (extract(year from coalesce(resolved_on, found_on)) * 12
        + extract(month from coalesce(resolved_on, found_on)) - 1) stored;
alter table v_objection add column days_taken integer
    generated always as (coalesce(resolved_on, found_on) - raised_on) stored;
drop index v_objection_counted;
create index v_objection_counted on v_objection
    (to_position, from_position, state, raised_month, ended_month, days_taken, resolution);
drop index v_objection_open;
create index v_objection_open on v_objection
    (state, to_position, from_position, decision, programme, objection, practice, raised_on);
