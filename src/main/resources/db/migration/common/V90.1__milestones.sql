create table v_milestone (
    row_key       varchar(200)    not null,
    from_position bigint          not null,
    to_position   bigint          not null,
    milestone     varchar(64)     not null,
    programme     varchar(64)     not null,
    version       bigint          not null,
    title         varchar(200)    not null,
    owner         varchar(64)     not null,
    due           date            not null,
    original_due  date            not null,
    after_ids     varchar(10000)  not null,
    moves         varchar(1000000) not null,
    state         varchar(32)     not null,
    ended_on      date,
    words         varchar(20000)  not null,
    planned_on    date            not null,
    primary key (row_key, from_position)
);
create index v_milestone_programme on v_milestone (programme, to_position);
create index v_milestone_state on v_milestone (state, to_position);
