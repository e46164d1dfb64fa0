-- The one ordered log. Rows are only ever inserted, by whoever holds the single row of ledger_head, so that positions
-- are dense and in the order of commits.
create table ledger (
    position    bigint                      not null primary key,
    event_id    varchar(64)                 not null,
    stream_type varchar(64)                 not null,
    stream      varchar(64)                 not null,
    seq         bigint                      not null,
    event_name  varchar(128)                not null,
    revision    integer                     not null,
    recorded_at timestamp(6) with time zone not null,
    recorded_by varchar(64)                 not null,
    happened_on date,
    programme   varchar(64),
    metadata    varchar(100000)             not null,
    payload     varchar(1000000)            not null,
    hash        varchar(64)                 not null,
    constraint ledger_event unique (event_id),
    constraint ledger_stream unique (stream, seq)
);
create index ledger_recorded_at on ledger (recorded_at, position);
create index ledger_programme on ledger (programme, position);

create table ledger_head (
    id          integer                     not null primary key,
    position    bigint                      not null,
    recorded_at timestamp(6) with time zone not null,
    hash        varchar(64)                 not null,
    constraint ledger_head_one_row check (id = 1)
);
insert into ledger_head (id, position, recorded_at, hash)
values (1, 0, timestamp with time zone '1970-01-01 00:00:00+00:00',
        '0000000000000000000000000000000000000000000000000000000000000000');

create table ledger_snapshot (
    stream      varchar(64)                 not null primary key,
    stream_type varchar(64)                 not null,
    seq         bigint                      not null,
    event_id    varchar(64)                 not null,
    state_name  varchar(200)                not null,
    revision    varchar(64),
    taken_at    timestamp(6) with time zone not null,
    metadata    varchar(100000)             not null,
    state       varchar(1000000)            not null
);
