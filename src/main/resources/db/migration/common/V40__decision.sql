create table v_decision (
    row_key         varchar(200)   not null,
    from_position   bigint         not null,
    to_position     bigint         not null,
    decision        varchar(64)    not null,
    programme       varchar(64)    not null,
    version         bigint         not null,
    subject         varchar(32)    not null,
    title           varchar(200)   not null,
    state           varchar(32)    not null,
    wording         integer        not null,
    text            varchar(20000) not null,
    tabled_on       date           not null,
    tabled_by       varchar(64)    not null,
    open_objections integer        not null,
    ended_on        date,
    ended_reason    varchar(20000),
    agreed_by       varchar(20000),
    last_recorded   timestamp(6) with time zone not null,
    primary key (row_key, from_position)
);
create index v_decision_programme on v_decision (programme, to_position);

create table v_wording (
    row_key       varchar(200)   not null,
    from_position bigint         not null,
    to_position   bigint         not null,
    decision      varchar(64)    not null,
    number        integer        not null,
    text          varchar(20000) not null,
    reason        varchar(20000) not null,
    written_on    date           not null,
    written_by    varchar(64)    not null,
    primary key (row_key, from_position)
);
create index v_wording_decision on v_wording (decision, to_position);

create table v_position (
    row_key        varchar(200)   not null,
    from_position  bigint         not null,
    to_position    bigint         not null,
    decision       varchar(64)    not null,
    programme      varchar(64)    not null,
    practice       varchar(6)     not null,
    wording        integer        not null,
    stance         varchar(32)    not null,
    reason         varchar(20000) not null,
    representative varchar(64)    not null,
    taken_on       date           not null,
    recorded_by    varchar(64)    not null,
    primary key (row_key, from_position)
);
create index v_position_decision on v_position (decision, to_position);
create index v_position_programme on v_position (programme, to_position);

create table v_objection (
    row_key        varchar(200)   not null,
    from_position  bigint         not null,
    to_position    bigint         not null,
    decision       varchar(64)    not null,
    programme      varchar(64)    not null,
    objection      integer        not null,
    practice       varchar(6)     not null,
    wording        integer        not null,
    reason         varchar(20000) not null,
    representative varchar(64)    not null,
    raised_on      date           not null,
    resolution     varchar(32),
    explanation    varchar(20000),
    resolved_on    date,
    primary key (row_key, from_position)
);
create index v_objection_decision on v_objection (decision, to_position);
create index v_objection_programme on v_objection (programme, to_position);
