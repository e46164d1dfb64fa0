alter table v_decision add column rule varchar(2000);
alter table v_decision add column list_sizes varchar(20000);
alter table v_decision add column positions_open boolean default false not null;
alter table v_decision add column result varchar(2000);
alter table v_decision add column outcome varchar(20000);
alter table v_decision add column review_on date;
alter table v_decision add column escalated_to varchar(200);

alter table v_position add column learnt_how varchar(20000);
alter table v_position add column confirmed_on date;
alter table v_position add column confirmed_by varchar(64);
alter table v_position add column commitment varchar(20000);
alter table v_position add column committed_on date;

create table v_interest (
    row_key          varchar(200)   not null,
    from_position    bigint         not null,
    to_position      bigint         not null,
    decision         varchar(64)    not null,
    programme        varchar(64)    not null,
    interest         integer        not null,
    practice         varchar(6)     not null,
    person           varchar(64),
    what             varchar(20000) not null,
    action           varchar(32)    not null,
    declared_on      date           not null,
    withdrawn_on     date,
    withdrawn_reason varchar(20000),
    primary key (row_key, from_position)
);
create index v_interest_decision on v_interest (decision, to_position);

create table v_asked (
    row_key       varchar(200) not null,
    from_position bigint       not null,
    to_position   bigint       not null,
    decision      varchar(64)  not null,
    programme     varchar(64)  not null,
    practice      varchar(6)   not null,
    wording       integer      not null,
    asked_on      date,
    reminded_on   date,
    asked         integer      not null,
    present       boolean      not null,
    primary key (row_key, from_position)
);
create index v_asked_decision on v_asked (decision, to_position);
