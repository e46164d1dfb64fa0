-- the views are rebuilt when this is first started, so defaults are only for the moment between
alter table v_deadline add column submitted_without varchar(20000);
alter table v_deadline add column closed_on date;
alter table v_deadline add column closed_reason varchar(20000);
alter table v_deadline add column closed_authority varchar(200);
alter table v_deadline add column superseded_by varchar(64);
alter table v_deadline add column owner varchar(64);
alter table v_deadline add column items_required integer default 0 not null;
alter table v_deadline add column items_supplied integer default 0 not null;
alter table v_deadline add column from_template varchar(200) default '' not null;
alter table v_deadline add column of_series varchar(200) default '' not null;
create index v_deadline_superseded on v_deadline (superseded_by, to_position);
create index v_deadline_series on v_deadline (of_series, to_position);

create table v_deadline_evidence (
    row_key       varchar(200)   not null,
    from_position bigint         not null,
    to_position   bigint         not null,
    deadline      varchar(64)    not null,
    programme     varchar(64)    not null,
    evidence_item varchar(64)    not null,
    place         bigint         not null,
    what          varchar(200)   not null,
    required_on   date           not null,
    required_by   varchar(64)    not null,
    supplied_on   date,
    supplied_by   varchar(64),
    supplied_note varchar(20000),
    supplied_link varchar(2000),
    taken_back    varchar(20000) not null,
    dropped       varchar(20000) not null,
    primary key (row_key, from_position)
);
create index v_deadline_evidence_deadline on v_deadline_evidence (deadline, to_position);

create table v_deadline_link (
    row_key       varchar(200) not null,
    from_position bigint       not null,
    to_position   bigint       not null,
    deadline      varchar(64)  not null,
    programme     varchar(64)  not null,
    link_kind     varchar(32)  not null,
    link_id       varchar(64)  not null,
    linked_on     date         not null,
    linked_by     varchar(64)  not null,
    primary key (row_key, from_position)
);
create index v_deadline_link_deadline on v_deadline_link (deadline, to_position);
create index v_deadline_link_programme on v_deadline_link (programme, to_position);
create index v_deadline_link_thing on v_deadline_link (link_kind, link_id, to_position);

create table v_deadline_handed_in (
    row_key          varchar(200)   not null,
    from_position    bigint         not null,
    to_position      bigint         not null,
    deadline         varchar(64)    not null,
    programme        varchar(64)    not null,
    version          bigint         not null,
    state            varchar(32)    not null,
    step_on          date           not null,
    words            varchar(20000) not null,
    without_evidence varchar(20000) not null,
    recorded_by      varchar(64)    not null,
    primary key (row_key, from_position)
);
create index v_deadline_handed_in_deadline on v_deadline_handed_in (deadline, to_position);
