-- How far each follower of the ledger has come, and with which folds.
create table follower (
    name     varchar(64)   not null primary key,
    position bigint        not null,
    folds    varchar(4000) not null
);
insert into follower (name, position, folds) values ('views', 0, '');
insert into follower (name, position, folds) values ('policies', 0, '');

-- Events that could not be folded or acted on. A row with a dead letter gets no further events until it is rebuilt.
create table dead_letter (
    follower varchar(64)                 not null,
    handler  varchar(200)                not null,
    position bigint                      not null,
    row_key  varchar(200)                not null,
    found_at timestamp(6) with time zone not null,
    error    varchar(4000)               not null,
    primary key (follower, handler, position)
);
