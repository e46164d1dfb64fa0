-- who got which week's digest stands in the record from now on; what digest_sent holds is from before
create table v_digest (
    row_key       varchar(200) not null,
    from_position bigint       not null,
    to_position   bigint       not null,
    person        varchar(64)  not null,
    week          date         not null,
    sent          boolean      not null,
    recorded_at   timestamp(6) with time zone not null,
    primary key (row_key, from_position)
);
create index v_digest_person on v_digest (person, to_position);
