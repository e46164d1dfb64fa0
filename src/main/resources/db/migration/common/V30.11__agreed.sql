create table v_agreed (
    row_key       varchar(200)   not null,
    from_position bigint         not null,
    to_position   bigint         not null,
    programme     varchar(64)    not null,
    sequence      bigint         not null,
    matter        varchar(32)    not null,
    decision      varchar(64)    not null,
    wording       integer        not null,
    words         varchar(20000) not null,
    form          varchar(200),
    plan_version  integer,
    members       varchar(20000),
    agreed_on     date           not null,
    primary key (row_key, from_position)
);
create index v_agreed_programme on v_agreed (programme, to_position);

create table v_lead (
    row_key       varchar(200)   not null,
    from_position bigint         not null,
    to_position   bigint         not null,
    programme     varchar(64)    not null,
    decision      varchar(64)    not null,
    sequence      bigint         not null,
    partner       varchar(60000) not null,
    manager       varchar(60000) not null,
    funding       varchar(200)   not null,
    starts_on     date           not null,
    nominated_on  date           not null,
    primary key (row_key, from_position)
);
create index v_lead_programme on v_lead (programme, to_position);
