-- Pairs of claimants that a person said are two people, whatever they have in common. No row of a claimant is referred to:
-- one that lies in the bin is still told apart when it comes back. A pair counts unless the step that told it apart is
-- undone.

create table told_apart (
    low_id   bigint not null,
    high_id  bigint not null,
    step_seq bigint not null,
    at       timestamp(6) with time zone not null,
    actor    varchar(200) not null,
    primary key (low_id, high_id, step_seq)
);
