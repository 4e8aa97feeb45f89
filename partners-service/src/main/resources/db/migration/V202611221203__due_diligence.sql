-- What is known about a partner. These rows are facts: the application may add them, never change them.
create table assessment (
    tenant                text not null,
    id                    uuid not null,
    version               bigint not null,
    recorded_at           timestamptz not null,
    partner_id            uuid not null,
    engagement_id         uuid,
    concluded_on          date not null,
    concluded_by          text not null,
    result                text not null check (result in ('OK', 'CONDITIONAL', 'BLOCKER')),
    inherent              numeric not null check (inherent between 0 and 100),
    control               numeric not null check (control between 0 and 100),
    residual              numeric not null check (residual between 0 and 100),
    tier                  text not null check (tier in ('T1', 'T2', 'T3', 'T4')),
    band                  text not null check (band in ('GREEN', 'AMBER', 'RED')),
    contributions         jsonb not null,
    ruleset_id            text not null,
    ruleset_version       int not null,
    vetoes                jsonb not null,
    veto_items_expire_on  date,
    conditions            jsonb not null,
    summary               text,
    valid_until           date check (valid_until > concluded_on),
    primary key (tenant, id),
    foreign key (tenant, partner_id) references partner (tenant, id),
    foreign key (tenant, engagement_id) references engagement (tenant, id),
    check (band = 'RED' or valid_until is not null),
    check (jsonb_array_length(vetoes) = 0 or result = 'BLOCKER')
);
create index assessment_partner on assessment (tenant, partner_id, id);
create index assessment_engagement on assessment (tenant, engagement_id) where engagement_id is not null;
select safeguard_protect('assessment');
revoke update on assessment from ${app};

create table partner_check (
    tenant       text not null,
    id           uuid not null,
    version      bigint not null,
    recorded_at  timestamptz not null,
    partner_id   uuid not null,
    type         text not null check (type in ('SCREENING', 'REGISTRY_EXTRACT', 'SITE_AUDIT')),
    performed_on date not null,
    result       text not null check (result in ('PASSED', 'FAILED', 'UNDECIDED')),
    source       text not null,
    note         text,
    recorded_by  text not null,
    primary key (tenant, id),
    foreign key (tenant, partner_id) references partner (tenant, id)
);
create index partner_check_partner on partner_check (tenant, partner_id, id);
create index partner_check_latest on partner_check (tenant, partner_id, type, result, performed_on desc, id desc);
select safeguard_protect('partner_check');
revoke update on partner_check from ${app};

create table attestation (
    tenant          text not null,
    id              uuid not null,
    version         bigint not null,
    recorded_at     timestamptz not null,
    partner_id      uuid not null,
    type            text not null check (type in ('ISO27001', 'TISAX', 'SOC2', 'PEN_TEST', 'INSURANCE', 'OTHER')),
    scope           text not null,
    sites           jsonb not null,
    issuer          text not null,
    performed_at    date not null,
    valid_until     date check (valid_until > performed_at),
    open_criticals  int not null check (open_criticals >= 0),
    evidence_ref    text not null,
    evidence_sha256 text not null check (evidence_sha256 ~ '^[0-9a-f]{64}$'),
    recorded_by     text not null,
    primary key (tenant, id),
    foreign key (tenant, partner_id) references partner (tenant, id)
);
create index attestation_partner on attestation (tenant, partner_id, id);
select safeguard_protect('attestation');
revoke update on attestation from ${app};
