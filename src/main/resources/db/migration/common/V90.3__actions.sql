create table v_action (
    row_key       varchar(200)    not null,
    from_position bigint          not null,
    to_position   bigint          not null,
    action        varchar(64)     not null,
    programme     varchar(64)     not null,
    version       bigint          not null,
    title         varchar(200)    not null,
    owner         varchar(64)     not null,
    due           date            not null,
    resource      varchar(2000)   not null,
    serves_kind   varchar(32)     not null,
    serves_id     varchar(64)     not null,
    funding       varchar(2000000) not null,
    state         varchar(32)     not null,
    ended_on      date,
    words         varchar(20000)  not null,
    planned_on    date            not null,
    primary key (row_key, from_position)
);
create index v_action_programme on v_action (programme, to_position);
