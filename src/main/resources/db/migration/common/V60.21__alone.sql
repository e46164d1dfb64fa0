create table v_alone_round (
    row_key            varchar(200)   not null,
    from_position      bigint         not null,
    to_position        bigint         not null,
    round              varchar(64)    not null,
    programme          varchar(64)    not null,
    version            bigint         not null,
    questions          varchar(100000) not null,
    asked              varchar(20000) not null,
    answered           varchar(20000) not null,
    opened_on          date           not null,
    opened_by          varchar(64)    not null,
    closed_on          date,
    everybody_answered boolean        not null,
    closed_reason      varchar(20000) not null,
    primary key (row_key, from_position)
);
create index v_alone_round_programme on v_alone_round (programme, to_position);

create table v_alone_answer (
    row_key       varchar(200)    not null,
    from_position bigint          not null,
    to_position   bigint          not null,
    round         varchar(64)     not null,
    programme     varchar(64)     not null,
    practice      varchar(6)      not null,
    answers       varchar(200000) not null,
    on_behalf     boolean         not null,
    changes       integer         not null,
    answered_on   date            not null,
    recorded_by   varchar(64)     not null,
    primary key (row_key, from_position)
);
create index v_alone_answer_round on v_alone_answer (round, to_position);
