-- Metadata only. The one sensitive text is in secret_description, encrypted.
create table trade_secret (
    tenant               text not null,
    id                   uuid not null,
    version              bigint not null,
    recorded_at          timestamptz not null,
    recorded_by          text not null,
    ref                  text not null,
    title                text not null,
    category             text not null,
    classification       text not null check (classification in ('L1', 'L2', 'L3', 'L4')),
    origin               text not null check (origin in ('OWN', 'THIRD_PARTY', 'JOINT')),
    inbound_agreement_id uuid,
    derived_from         uuid[] not null,
    steward              text not null,
    personal_data        boolean not null,
    physical             boolean not null,
    locations            jsonb not null,
    review_due_at        date,
    status               text not null check (status in ('CANDIDATE', 'UNDER_REVIEW', 'REGISTERED', 'RETIRED', 'REJECTED')),
    registered_on        date,
    retired_on           date,
    closing_reason       text,
    description_number   bigint not null,
    primary key (tenant, id),
    unique (tenant, ref),
    foreign key (tenant, inbound_agreement_id) references agreement (tenant, id),
    constraint third_party_needs_inbound_agreement check (origin <> 'THIRD_PARTY' or inbound_agreement_id is not null),
    constraint own_has_no_inbound_agreement check (origin <> 'OWN' or inbound_agreement_id is null),
    check (not id = any (derived_from))
);
create index trade_secret_classification on trade_secret (tenant, classification, id);
create index trade_secret_category on trade_secret (tenant, category, id);
create index trade_secret_status on trade_secret (tenant, status, id);
create index trade_secret_steward on trade_secret (tenant, steward, id);
select safeguard_protect('trade_secret');

create table need_to_know (
    tenant      text not null,
    id          uuid not null,
    version     bigint not null,
    recorded_at timestamptz not null,
    secret_id   uuid not null,
    subject     text not null,
    purpose     text not null,
    valid_from  timestamptz not null,
    valid_until timestamptz not null,
    granted_by  text not null,
    revoked_at  timestamptz,
    revoked_by  text,
    primary key (tenant, id),
    foreign key (tenant, secret_id) references trade_secret (tenant, id),
    constraint nobody_grants_to_himself check (granted_by <> subject),
    constraint grant_lasts_a_year_at_most check (valid_until > valid_from and valid_until <= valid_from + interval '365 days'),
    check ((revoked_at is null) = (revoked_by is null))
);
create index need_to_know_holder on need_to_know (tenant, secret_id, subject);
select safeguard_protect('need_to_know');

-- AES-256-GCM; the additional data binds tenant, record, field and number, so that a ciphertext moved elsewhere does not open.
create table secret_description (
    tenant      text not null,
    id          uuid not null,
    version     bigint not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    secret_id   uuid not null,
    number      bigint not null,
    key_id      text not null,
    nonce       bytea not null check (length(nonce) = 12),
    ciphertext  bytea not null,
    primary key (tenant, id),
    unique (tenant, secret_id, number),
    foreign key (tenant, secret_id) references trade_secret (tenant, id)
);
select safeguard_protect('secret_description');
revoke update on secret_description from ${app};
