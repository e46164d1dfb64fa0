-- the rows of the tests' own view, commonground.testing.TallyView
create table tally_view (
    row_key       varchar(200) not null,
    from_position bigint       not null,
    to_position   bigint       not null,
    counted       bigint       not null,
    last_note     varchar(100) not null,
    primary key (row_key, from_position)
);
