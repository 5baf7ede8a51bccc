-- One row: what the rows of all tables add up to under the case's key, sealed together with the newest audit entry.

create table seal (
    id     integer primary key,
    totals varchar(20000) not null
);

create index told_apart_step on told_apart (step_seq);
create index document_change_step on document_change (step_seq);
