-- Addresses with which people's calendars read for them. Of the secret in each only its hash.
-- They go with the account, like everything else that is kept of a person outside the ledger.
create table secret_address (
    id           varchar(64)                 not null primary key,
    person_id    varchar(64)                 not null,
    scope        varchar(64)                 not null,
    name         varchar(200)                not null,
    token_hash   varchar(64)                 not null,
    made_at      timestamp(6) with time zone not null,
    last_read_on date,
    constraint secret_address_token_once unique (token_hash),
    constraint secret_address_person foreign key (person_id) references account (person_id) on delete cascade
);
create index secret_address_of on secret_address (person_id);
