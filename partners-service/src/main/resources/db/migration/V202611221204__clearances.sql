create table clearance (
    tenant        text not null,
    id            uuid not null,
    version       bigint not null,
    recorded_at   timestamptz not null,
    partner_id    uuid not null,
    engagement_id uuid not null,
    status        text not null check (status in ('PROPOSED', 'GRANTED', 'SUSPENDED', 'REVOKED')),
    history       jsonb not null,
    scope         jsonb not null,
    conditions    jsonb not null,
    valid_from    date,
    valid_to      date,
    basis         text not null,
    proposed_on   date not null,
    proposed_by   text not null,
    granted_on    date,
    granted_by    text,
    primary key (tenant, id),
    foreign key (tenant, partner_id) references partner (tenant, id),
    foreign key (tenant, engagement_id) references engagement (tenant, id),
    check (valid_to > valid_from),
    check ((granted_on is null) = (granted_by is null)),
    check (granted_on >= proposed_on),
    check (status not in ('GRANTED', 'SUSPENDED') or granted_by is not null),
    constraint clearance_two_persons check (granted_by <> proposed_by)
);
create index clearance_partner on clearance (tenant, partner_id, id);
create index clearance_engagement on clearance (tenant, engagement_id, id);
create index clearance_status on clearance (tenant, status, id);
select safeguard_protect('clearance');

-- The last obligation set that was sent for a partner; its version only grows.
create table duty_publication (
    tenant      text not null,
    id          uuid not null,
    version     bigint not null,
    recorded_at timestamptz not null,
    partner_id  uuid not null,
    set_version bigint not null check (set_version >= 0),
    digest      text not null,
    primary key (tenant, id),
    unique (tenant, partner_id),
    foreign key (tenant, partner_id) references partner (tenant, id)
);
select safeguard_protect('duty_publication');
