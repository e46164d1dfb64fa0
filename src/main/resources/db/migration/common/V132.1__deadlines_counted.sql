-- what is counted over all deadlines is read in one look from this alone
drop index v_deadline_states;
create index v_deadline_counted on v_deadline
    (to_position, from_position, state, due, items_required, items_supplied, deadline);
