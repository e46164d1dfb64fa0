create table v_outcome (
    row_key       varchar(200)    not null,
    from_position bigint          not null,
    to_position   bigint          not null,
    outcome       varchar(64)     not null,
    programme     varchar(64)     not null,
    version       bigint          not null,
    title         varchar(200)    not null,
    owner         varchar(64)     not null,
    smart         varchar(10000)  not null,
    answers       varchar(10000)  not null,
    attested      varchar(1000000) not null,
    readings      varchar(1000000) not null,
    state         varchar(32)     not null,
    given_up_on   date,
    reason        varchar(20000)  not null,
    defined_on    date            not null,
    primary key (row_key, from_position)
);
create index v_outcome_programme on v_outcome (programme, to_position);
