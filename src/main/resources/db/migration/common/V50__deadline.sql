create table v_deadline (
    row_key           varchar(200)   not null,
    from_position     bigint         not null,
    to_position       bigint         not null,
    deadline          varchar(64)    not null,
    programme         varchar(64)    not null,
    version           bigint         not null,
    obligation        varchar(200)   not null,
    issuer            varchar(200)   not null,
    issuer_level      varchar(32)    not null,
    source            varchar(200)   not null,
    population        varchar(200)   not null,
    evidence_required varchar(20000) not null,
    assured_by        varchar(200)   not null,
    due               date           not null,
    original_due      date           not null,
    moves             integer        not null,
    state             varchar(32)    not null,
    submitted_on      date,
    submitted_note    varchar(20000),
    submitted_due     date,
    assured_on        date,
    assured_note      varchar(20000),
    returned_on       date,
    returned_reason   varchar(20000),
    set_on            date           not null,
    last_recorded     timestamp(6) with time zone not null,
    primary key (row_key, from_position)
);
create index v_deadline_programme on v_deadline (programme, to_position);
create index v_deadline_open on v_deadline (to_position, due);

create table v_deadline_move (
    row_key       varchar(200)   not null,
    from_position bigint         not null,
    to_position   bigint         not null,
    deadline      varchar(64)    not null,
    programme     varchar(64)    not null,
    version       bigint         not null,
    moved_from    date           not null,
    moved_to      date           not null,
    reason        varchar(20000) not null,
    authority     varchar(200)   not null,
    moved_on      date           not null,
    recorded_by   varchar(64)    not null,
    primary key (row_key, from_position)
);
create index v_deadline_move_deadline on v_deadline_move (deadline, to_position);
