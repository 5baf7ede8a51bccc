-- Who works on the case, and who answers for a claimant's record. The new columns of claimant stand last in both tables.

create table person (
    id       bigint primary key,
    name     varchar(200) not null unique,
    initials varchar(20) not null,
    role     varchar(20) not null,
    active   boolean not null
);

-- Who last entered or changed what the determination rests on: the name, Premium periods, InMail.
alter table claimant add column entered_by varchar(200);
alter table claimant add column verified_by varchar(200);
alter table claimant add column verified_at timestamp(6) with time zone;
alter table claimant add column overruled_because varchar(2000);

alter table held_claimant add column entered_by varchar(200);
alter table held_claimant add column verified_by varchar(200);
alter table held_claimant add column verified_at timestamp(6) with time zone;
alter table held_claimant add column overruled_because varchar(2000);
