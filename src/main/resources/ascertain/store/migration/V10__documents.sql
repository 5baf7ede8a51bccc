-- Documents whose bytes are kept, once by digest, in parts so that no value is large.

create table kept_document (
    evidence_id bigint primary key references evidence (id),
    byte_count  bigint not null
);

create table document_part (
    evidence_id bigint not null references kept_document (evidence_id),
    position    integer not null,
    bytes       bytea not null,
    primary key (evidence_id, position)
);

-- Documents attached to claimants. No row of a claimant is referred to: what is attached to one that lies in the bin is
-- there again when it comes back. A row counts unless the step that made it is undone.

create table claimant_document (
    id          bigint primary key,
    step_seq    bigint not null,
    claimant_id bigint not null,
    evidence_id bigint not null references evidence (id),
    kind        varchar(20) not null,
    received_on date not null
);

create index claimant_document_claimant on claimant_document (claimant_id);

-- What became of an attached document since: the last row that counts says how it stands.

create table document_change (
    document_id bigint not null references claimant_document (id),
    step_seq    bigint not null,
    kind        varchar(20) not null,
    received_on date not null,
    detached    boolean not null,
    primary key (document_id, step_seq)
);
