create table v_portfolio (
    row_key        varchar(200) not null,
    from_position  bigint       not null,
    to_position    bigint       not null,
    programme      varchar(64)  not null,
    name           varchar(200) not null,
    locality       varchar(200) not null,
    stage          varchar(32)  not null,
    stage_rank     integer      not null,
    furthest       varchar(32)  not null,
    closed         boolean      not null,
    plan_agreed_on date,
    met_on         date,
    last_step_on   date         not null,
    last_step_at   bigint       not null,
    primary key (row_key, from_position)
);
create index v_portfolio_name on v_portfolio (to_position, closed, name);
-- the next deadline, and how much dissent is open, of each programme are read from these alone
create index v_deadline_next on v_deadline (programme, state, due, to_position, from_position);
create index v_objection_of_programme on v_objection (programme, state, to_position, from_position);
