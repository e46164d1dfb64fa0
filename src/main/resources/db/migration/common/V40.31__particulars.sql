create table v_particulars (
    row_key       varchar(200)    not null,
    from_position bigint          not null,
    to_position   bigint          not null,
    decision      varchar(64)     not null,
    programme     varchar(64)     not null,
    wording       integer         not null,
    particulars   varchar(1000000) not null,
    primary key (row_key, from_position)
);
create index v_particulars_decision on v_particulars (decision, wording, to_position);
create index v_particulars_programme on v_particulars (programme, to_position);
