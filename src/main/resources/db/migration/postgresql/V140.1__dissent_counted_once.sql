-- an objection that is open has ended in no month and taken no days, whatever was found about it; and it is found as such
drop index v_objection_counted;
drop index v_objection_open;
alter table v_objection drop column ended_month;
alter table v_objection drop column days_taken;
alter table v_objection add column unresolved boolean
    generated always as (state in ('RAISED', 'QUALIFIED', 'SUSTAINED')) stored;
alter table v_objection add column ended_month integer
    generated always as (case when state not in ('RAISED', 'QUALIFIED', 'SUSTAINED')
        then extract(year from coalesce(resolved_on, found_on)) * 12
            + extract(month from coalesce(resolved_on, found_on)) - 1 end) stored;
alter table v_objection add column days_taken integer
    generated always as (case when state not in ('RAISED', 'QUALIFIED', 'SUSTAINED')
        then coalesce(resolved_on, found_on) - raised_on end) stored;
create index v_objection_counted on v_objection
    (to_position, from_position, raised_month, ended_month, state, resolution, days_taken);
create index v_objection_open on v_objection
    (unresolved, to_position, from_position, decision, programme, objection, practice, raised_on);
-- who has said where they stand on open words is read from this alone
drop index v_position_decision;
create index v_position_decision on v_position (decision, to_position, from_position, wording, practice);
-- few decisions are open of those that there are now: with that known, what belongs to them is looked up and not scanned for
create statistics v_decision_now (mcv) on state, to_position from v_decision;
