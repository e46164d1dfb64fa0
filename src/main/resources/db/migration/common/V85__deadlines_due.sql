-- what falls due over all programmes is found, and counted, from these
create index v_deadline_state_due on v_deadline
    (state, due, to_position, from_position, items_required, items_supplied, deadline);
create index v_deadline_states on v_deadline (to_position, from_position, state);
