create table v_programme (
    row_key         varchar(200)  not null,
    from_position   bigint        not null,
    to_position     bigint        not null,
    programme       varchar(64)   not null,
    version         bigint        not null,
    name            varchar(200)  not null,
    locality        varchar(200)  not null,
    opened_on       date          not null,
    vision_decision varchar(64),
    vision_wording  integer,
    vision          varchar(20000),
    vision_on       date,
    last_recorded   timestamp(6) with time zone not null,
    primary key (row_key, from_position)
);
create index v_programme_open on v_programme (to_position, name);

create table v_member (
    row_key       varchar(200)   not null,
    from_position bigint         not null,
    to_position   bigint         not null,
    programme     varchar(64)    not null,
    practice      varchar(6)     not null,
    joined_on     date           not null,
    reason        varchar(20000) not null,
    primary key (row_key, from_position)
);
create index v_member_programme on v_member (programme, to_position);
create index v_member_practice on v_member (practice, to_position);
