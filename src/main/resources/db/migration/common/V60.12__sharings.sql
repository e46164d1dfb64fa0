create table v_sharing (
    row_key       varchar(200)   not null,
    from_position bigint         not null,
    to_position   bigint         not null,
    sharing       varchar(64)    not null,
    programme     varchar(64)    not null,
    version       bigint         not null,
    held_on       date           not null,
    place         varchar(200)   not null,
    practices     varchar(20000) not null,
    took_part     varchar(20000) not null,
    discussed     integer        not null,
    recorded_by   varchar(64)    not null,
    primary key (row_key, from_position)
);
create index v_sharing_programme on v_sharing (programme, to_position);

create table v_discussed (
    row_key       varchar(200)   not null,
    from_position bigint         not null,
    to_position   bigint         not null,
    sharing       varchar(64)    not null,
    programme     varchar(64)    not null,
    issue         varchar(64)    not null,
    said          varchar(20000) not null,
    corrections   integer        not null,
    written_on    date           not null,
    written_by    varchar(64)    not null,
    primary key (row_key, from_position)
);
create index v_discussed_sharing on v_discussed (sharing, to_position);
create index v_discussed_issue on v_discussed (issue, to_position);
