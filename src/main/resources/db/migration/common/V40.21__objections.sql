-- views are folded anew: what these columns hold is put in then
alter table v_objection add column state varchar(32) default 'RAISED' not null;
alter table v_objection add column finding varchar(20000);
alter table v_objection add column found_on date;
alter table v_objection add column follows varchar(20000);
alter table v_objection add column sustained_on date;
alter table v_objection add column cites varchar(20000);
alter table v_objection add column touches_none varchar(20000);
alter table v_objection add column safeguard varchar(20000);
alter table v_objection add column review_on date;
alter table v_objection add column by_the_practice boolean;
alter table v_objection add column confirmed boolean;
alter table v_objection add column answer varchar(20000);
alter table v_objection add column answered_by varchar(64);
alter table v_objection add column answered_on date;
alter table v_objection add column answered_to varchar(32);

create table v_brought_back (
    row_key       varchar(200)   not null,
    from_position bigint         not null,
    to_position   bigint         not null,
    decision      varchar(64)    not null,
    programme     varchar(64)    not null,
    step          integer        not null,
    objections    varchar(20000) not null,
    issues        varchar(20000) not null,
    practices     varchar(20000) not null,
    others        varchar(200)   not null,
    said          varchar(20000) not null,
    follows       varchar(20000) not null,
    held_on       date           not null,
    recorded_by   varchar(64)    not null,
    primary key (row_key, from_position)
);
create index v_brought_back_decision on v_brought_back (decision, to_position);
create index v_brought_back_programme on v_brought_back (programme, to_position);

create table v_sequel (
    row_key       varchar(200)   not null,
    from_position bigint         not null,
    to_position   bigint         not null,
    decision      varchar(64)    not null,
    programme     varchar(64)    not null,
    number        bigint         not null,
    kind          varchar(32)    not null,
    words         varchar(20000) not null,
    review_on     date,
    superseded_by varchar(64),
    happened_on   date           not null,
    recorded_by   varchar(64)    not null,
    primary key (row_key, from_position)
);
create index v_sequel_decision on v_sequel (decision, to_position);

create table v_review (
    row_key       varchar(200) not null,
    from_position bigint       not null,
    to_position   bigint       not null,
    decision      varchar(64)  not null,
    programme     varchar(64)  not null,
    state         varchar(32),
    supersedes    varchar(64),
    review_on     date,
    reaffirmed_on date,
    superseded_by varchar(64),
    primary key (row_key, from_position)
);
create index v_review_decision on v_review (decision, to_position);
create index v_review_programme on v_review (programme, to_position);
create index v_review_supersedes on v_review (supersedes, to_position);
