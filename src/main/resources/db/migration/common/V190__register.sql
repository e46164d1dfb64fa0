-- a page of the register of all decisions is counted and found from this alone
create index v_decision_register on v_decision
    (to_position, from_position, tabled_on, title, decision, programme, subject, state);
