-- a decision is found by its own name, and one objection's decision beside it
create index v_decision_decision on v_decision (decision, to_position);
create index v_decision_state on v_decision (state, to_position);
-- what is counted over all programmes is read from these alone
create index v_objection_counted on v_objection
    (to_position, from_position, state, raised_on, resolved_on, found_on, resolution);
create index v_objection_open on v_objection (state, to_position);
