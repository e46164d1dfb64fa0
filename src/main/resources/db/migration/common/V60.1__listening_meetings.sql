create table v_meeting (
    row_key                  varchar(200)   not null,
    from_position            bigint         not null,
    to_position              bigint         not null,
    meeting                  varchar(64)    not null,
    programme                varchar(64)    not null,
    practice                 varchar(6)     not null,
    version                  bigint         not null,
    held_on                  date           not null,
    place                    varchar(200)   not null,
    people                   varchar(20000) not null,
    other_people             varchar(200)   not null,
    listeners                varchar(20000) not null,
    state                    varchar(32)    not null,
    statements               integer        not null,
    corrections              integer        not null,
    reflected_on             date,
    reflected_through        varchar(64),
    reflected_how            varchar(200),
    confirmed_on             date,
    confirmed_representative varchar(64),
    confirmed_note           varchar(20000),
    confirmed_recorded_by    varchar(64),
    confirmed_as_of          bigint,
    recorded_by              varchar(64)    not null,
    last_recorded            timestamp(6) with time zone not null,
    primary key (row_key, from_position)
);
create index v_meeting_programme on v_meeting (programme, to_position);

create table v_statement (
    row_key       varchar(200)   not null,
    from_position bigint         not null,
    to_position   bigint         not null,
    statement     varchar(64)    not null,
    meeting       varchar(64)    not null,
    programme     varchar(64)    not null,
    practice      varchar(6)     not null,
    number        integer        not null,
    version       integer        not null,
    words         varchar(20000) not null,
    themes        varchar(2000)  not null,
    heard_on      date           not null,
    as_of         bigint         not null,
    primary key (row_key, from_position)
);
create index v_statement_meeting on v_statement (meeting, to_position);
create index v_statement_programme on v_statement (programme, to_position);

create table v_statement_words (
    row_key        varchar(200)   not null,
    from_position  bigint         not null,
    to_position    bigint         not null,
    statement      varchar(64)    not null,
    meeting        varchar(64)    not null,
    number         integer        not null,
    version        integer        not null,
    words          varchar(20000) not null,
    reason         varchar(20000) not null,
    representative varchar(64),
    written_on     date           not null,
    recorded_by    varchar(64)    not null,
    primary key (row_key, from_position)
);
create index v_statement_words_meeting on v_statement_words (meeting, to_position);

create table v_meeting_step (
    row_key       varchar(200)   not null,
    from_position bigint         not null,
    to_position   bigint         not null,
    meeting       varchar(64)    not null,
    version       bigint         not null,
    kind          varchar(32)    not null,
    person        varchar(64)    not null,
    note          varchar(20000) not null,
    taken_on      date           not null,
    recorded_by   varchar(64)    not null,
    primary key (row_key, from_position)
);
create index v_meeting_step_meeting on v_meeting_step (meeting, to_position);
