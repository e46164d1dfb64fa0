-- People's names and addresses stand here and nowhere else, so that they can be erased;
-- the ledger knows people by person_id only.
create table account (
    person_id varchar(64) not null primary key,
    email varchar(254) not null,
    name varchar(200) not null,
    role varchar(40) not null,
    practice_code varchar(6),
    password_hash varchar(500) not null,
    created_at timestamp(6) with time zone not null,
    constraint account_email_once unique (email)
);

-- One row for good: whoever changes it holds it until commit, which settles every race for it.
create table setup_link (
    id smallint not null primary key,
    token_hash varchar(64),
    expires_at timestamp(6) with time zone
);
insert into setup_link (id, token_hash, expires_at) values (1, null, null);
