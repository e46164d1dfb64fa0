-- How far somebody had seen the record when they were last here. It goes with the account.
create table visit (
    person_id      varchar(64)                 not null primary key,
    since_position bigint                      not null,
    since_at       timestamp(6) with time zone not null,
    seen_position  bigint                      not null,
    seen_at        timestamp(6) with time zone not null,
    constraint visit_person foreign key (person_id) references account (person_id) on delete cascade
);
