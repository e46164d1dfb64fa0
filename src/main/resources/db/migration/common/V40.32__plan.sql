create table v_plan (
    row_key       varchar(200)    not null,
    from_position bigint          not null,
    to_position   bigint          not null,
    plan          varchar(64)     not null,
    programme     varchar(64)     not null,
    number        integer         not null,
    sections      varchar(1000000) not null,
    link          varchar(1000)   not null,
    reason        varchar(20000)  not null,
    drafted_on    date            not null,
    drafted_by    varchar(64)     not null,
    primary key (row_key, from_position)
);
create index v_plan_programme on v_plan (programme, to_position);
