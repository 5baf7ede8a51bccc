-- What a person searched for, filtered and sorted by, kept under a name for everybody who works on the case.

create table saved_filter (
    id        bigint primary key,
    name      varchar(200) not null unique,
    words     varchar(500) not null,
    sorted_by varchar(20) not null,
    ascending boolean not null,
    made_by   varchar(200) not null
);

create table saved_choice (
    filter_id bigint not null references saved_filter (id),
    facet     varchar(20) not null,
    choice    varchar(500) not null,
    primary key (filter_id, facet, choice)
);
