-- What is kept of an import besides what it changed: the step it can be undone by, its report as it was shown, and the
-- rows that were not taken in, to be put right. Imports made before have none of it.

alter table import_batch add column step_seq bigint;
alter table import_batch add column error varchar(2000);
-- The import whose rejected rows it put right.
alter table import_batch add column fixes bigint;
alter table import_batch add column date_order varchar(20);
alter table import_batch add column from_1904 boolean;

create index import_batch_sha256 on import_batch (sha256);

create table import_note (
    batch_id bigint not null references import_batch (id),
    position integer not null,
    kind     varchar(20) not null,
    what     varchar(2000) not null,
    number   bigint not null,
    primary key (batch_id, position)
);

-- The columns that were read of each file, as the cells of its rejected rows are kept.
create table import_column (
    batch_id bigint not null references import_batch (id),
    file     varchar(500) not null,
    position integer not null,
    header   varchar(500) not null,
    meaning  varchar(100) not null,
    primary key (batch_id, file, position)
);

-- A row of a LinkedIn export keeps no cells, nor does one that is too large. It is put right while the step that did so is
-- not undone.
create table import_rejection (
    batch_id  bigint not null references import_batch (id),
    position  integer not null,
    file      varchar(500) not null,
    line      bigint not null,
    reason    varchar(2000) not null,
    cells     varchar(2001) array not null,
    dismissed boolean not null,
    fixed_by  bigint,
    primary key (batch_id, position)
);
