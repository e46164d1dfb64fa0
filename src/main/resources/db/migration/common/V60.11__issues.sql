create table v_issue (
    row_key        varchar(200)    not null,
    from_position  bigint          not null,
    to_position    bigint          not null,
    issue          varchar(64)     not null,
    programme      varchar(64)     not null,
    version        bigint          not null,
    title          varchar(200)    not null,
    words          varchar(20000)  not null,
    state          varchar(32)     not null,
    statements     varchar(200000) not null,
    decision       varchar(64),
    state_on       date            not null,
    reason         varchar(20000)  not null,
    merged_into    varchar(64),
    split_from     varchar(64),
    from_decision  varchar(64),
    from_objection integer,
    gathered_on    date            not null,
    gathered_by    varchar(64)     not null,
    last_recorded  timestamp(6) with time zone not null,
    primary key (row_key, from_position)
);
create index v_issue_programme on v_issue (programme, to_position);

create table v_issue_step (
    row_key       varchar(200)   not null,
    from_position bigint         not null,
    to_position   bigint         not null,
    issue         varchar(64)    not null,
    programme     varchar(64)    not null,
    version       bigint         not null,
    what          varchar(64)    not null,
    title         varchar(200)   not null,
    said          varchar(20000) not null,
    statements    integer        not null,
    other_issue   varchar(64),
    decision      varchar(64),
    reason        varchar(20000) not null,
    happened_on   date           not null,
    recorded_by   varchar(64)    not null,
    primary key (row_key, from_position)
);
create index v_issue_step_issue on v_issue_step (issue, to_position);
