-- One row once somebody has used the switch; without it tolling is off.

create table tolling_switch (
    id         integer primary key,
    tolled     boolean not null,
    reason     varchar(2000) not null,
    changed_by varchar(2000) not null,
    changed_at timestamp with time zone not null
);

-- What calendars know a key date by, and how many days before it somebody wants to be reminded.

create table key_date_mark (
    position    integer primary key,
    uid         varchar(100) not null,
    remind_days integer
);
