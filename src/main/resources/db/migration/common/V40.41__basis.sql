create table v_basis (
    row_key       varchar(200)   not null,
    from_position bigint         not null,
    to_position   bigint         not null,
    decision      varchar(64)    not null,
    programme     varchar(64)    not null,
    rests_on      varchar(20000) not null,
    candidate     varchar(64),
    primary key (row_key, from_position)
);
create index v_basis_decision on v_basis (decision, to_position);
create index v_basis_programme on v_basis (programme, to_position);
