-- What can be undone. A step is one change a person made; the rows of every claimant it touched are held as they were
-- before it and, once it is undone, as they were after it, so that it can be done again.

create table step (
    seq    bigint primary key,
    at     timestamp(6) with time zone not null,
    actor  varchar(200) not null,
    kind   varchar(20) not null,
    what   varchar(500) not null,
    undone boolean not null
);

-- Whom a step touched, and at which revision each has to be for the step to be undone or done again; none: not there.
create table step_claimant (
    step_seq    bigint not null references step (seq),
    claimant_id bigint not null,
    expected    bigint,
    primary key (step_seq, claimant_id)
);

create index step_claimant_claimant on step_claimant (claimant_id);

create table held_claimant (
    step_seq bigint not null,
    side     varchar(6) not null,
    id                     bigint,
    reference              varchar(64),
    revision               bigint,
    kind                   varchar(20),
    role                   varchar(20),
    family_name            varchar(500),
    given_name             varchar(500),
    former_names           varchar(500),
    representative         varchar(500),
    email                  varchar(500),
    profile_url            varchar(500),
    phone                  varchar(500),
    address                varchar(2000),
    state                  varchar(500),
    country                varchar(500),
    language               varchar(500),
    status                 varchar(20),
    cure_by                date,
    rejection_reason       varchar(500),
    assigned_to            varchar(500),
    follow_up_on           date,
    attested_on            date,
    opted_out_on           date,
    opt_out_state          varchar(20),
    opt_out_requested_on   date,
    opt_out_postmarked_on  date,
    opt_out_received_on    date,
    withdrawn_on           date,
    duplicate_of           varchar(500),
    excluded_category      varchar(20),
    ai_setting             varchar(20),
    ai_setting_off_on      date,
    user_agreement_version varchar(500),
    discovery_date         date,
    actual_damages         numeric(17, 2),
    profits                numeric(17, 2),
    represented_by         varchar(500),
    engagement_status      varchar(20),
    conflict_cleared_by    varchar(500),
    conflict_cleared_on    date,
    do_not_contact         boolean,
    search                 varchar(20000)
);

create index held_claimant_step on held_claimant (step_seq, side, id);

-- Nobody is given the key of one who may come back: the greatest is asked for at every change.
create index held_claimant_id on held_claimant (id);

create table held_premium_period (
    step_seq bigint not null,
    side     varchar(6) not null,
    id             bigint,
    claimant_id    bigint,
    plan           varchar(500),
    sure_first     date,
    sure_last      date,
    possible_first date,
    possible_last  date,
    trial          boolean,
    doubt          varchar(20),
    from_receipts  boolean,
    evidence_id    bigint
);

create index held_premium_period_step on held_premium_period (step_seq, side);

create table held_inmail_series (
    step_seq bigint not null,
    side     varchar(6) not null,
    id          bigint,
    claimant_id bigint,
    direction   varchar(10),
    grade       varchar(12),
    moments     bigint array,
    first_days  integer array,
    last_days   integer array,
    evidence_id bigint
);

create index held_inmail_series_step on held_inmail_series (step_seq, side);

create table held_receipt (
    step_seq bigint not null,
    side     varchar(6) not null,
    id          bigint,
    claimant_id bigint,
    invoice     varchar(500),
    charged_on  date,
    description varchar(500),
    plan        varchar(500),
    product     varchar(20),
    paid_cycle  varchar(20),
    amount      numeric(17, 2),
    currency    varchar(20),
    refund_of   varchar(500),
    evidence_id bigint
);

create index held_receipt_step on held_receipt (step_seq, side);
