create table v_reminder_note (
    row_key       varchar(200) not null,
    from_position bigint       not null,
    to_position   bigint       not null,
    deadline      varchar(64)  not null,
    programme     varchar(64)  not null,
    kind          varchar(32)  not null,
    due           date         not null,
    days_left     integer      not null,
    person        varchar(64),
    sent_by       varchar(32),
    why           varchar(32),
    recorded_at   timestamp(6) with time zone not null,
    primary key (row_key, from_position)
);
create index v_reminder_note_deadline on v_reminder_note (deadline, to_position);
create index v_reminder_note_person on v_reminder_note (person, to_position);

create table v_reminder_preference (
    row_key       varchar(200) not null,
    from_position bigint       not null,
    to_position   bigint       not null,
    person        varchar(64)  not null,
    version       bigint       not null,
    remind_by     varchar(32)  not null,
    steps         varchar(200) not null,
    when_late     boolean      not null,
    nobodys_own   boolean      not null,
    digest_day    varchar(32),
    primary key (row_key, from_position)
);

create table v_escalation (
    row_key       varchar(200) not null,
    from_position bigint       not null,
    to_position   bigint       not null,
    programme     varchar(64)  not null,
    version       bigint       not null,
    deadline      varchar(64),
    person        varchar(64),
    days_late     integer      not null,
    primary key (row_key, from_position)
);

-- who got which week's digest; not of the record, which says nothing of it
create table digest_sent (
    person  varchar(64)                 not null,
    week    date                        not null,
    sent_at timestamp(6) with time zone not null,
    primary key (person, week)
);

-- deadlines that were set before there were reminders are planned once
insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
values ('plan-what-was-there', 'once', timestamp with time zone '2000-01-01 00:00:00+00:00', false, 1);
