-- What each edition of the register says of each practice, where it differs from the edition before.
create table v_practice (
    row_key       varchar(200)  not null,
    from_position bigint        not null,
    to_position   bigint        not null,
    practice      varchar(6)    not null,
    edition       date          not null,
    listed        boolean       not null,
    name          varchar(200)  not null,
    status        varchar(1),
    commissioner  varchar(10)   not null,
    searched      varchar(2000) not null,
    details       varchar(10000),
    primary key (row_key, from_position)
);
create index v_practice_practice on v_practice (practice, edition, to_position);
create index v_practice_commissioner on v_practice (commissioner, to_position);

create table v_list_size (
    row_key       varchar(200) not null,
    from_position bigint       not null,
    to_position   bigint       not null,
    practice      varchar(6)   not null,
    extract_on    date         not null,
    patients      integer      not null,
    primary key (row_key, from_position)
);
create index v_list_size_practice on v_list_size (practice, extract_on, to_position);

create table v_import (
    row_key       varchar(200)                not null,
    from_position bigint                      not null,
    to_position   bigint                      not null,
    import_id     varchar(64)                 not null,
    kind          varchar(20)                 not null,
    edition       date                        not null,
    file_name     varchar(200)                not null,
    sha256        varchar(64)                 not null,
    file_size     bigint                      not null,
    recorded_at   timestamp(6) with time zone not null,
    recorded_by   varchar(64)                 not null,
    position      bigint                      not null,
    report        varchar(1000000)            not null,
    primary key (row_key, from_position)
);
create index v_import_edition on v_import (kind, edition);
