create table disclosure (
    tenant          text not null,
    id              uuid not null,
    version         bigint not null,
    recorded_at     timestamptz not null,
    recorded_by     text not null,
    ref             text not null,
    direction       text not null check (direction in ('OUT', 'IN')),
    basis           text not null check (basis in ('DECISION', 'RECORDED_AFTER_FACT')),
    state           text not null,
    decision_id     uuid,
    after_fact_kind text check (after_fact_kind in ('LEGACY', 'UNAUTHORISED')),
    explanation     text,
    trade_secrets   text[] not null,
    partner_id      uuid not null,
    partner_ref     text not null,
    partner_name    text,
    purpose         text not null,
    mode            text not null,
    engagement      text,
    recipients      jsonb not null,
    copies          int not null check (copies >= 0),
    marking         text,
    made_at         timestamptz not null,
    zone            text not null,
    carried_by      jsonb not null,
    primary key (tenant, id),
    unique (tenant, ref),
    constraint decision_is_used_once unique (tenant, decision_id),
    foreign key (tenant, decision_id) references disclosure_decision (tenant, id),
    constraint allowed_or_recorded_after_the_fact check (
        (basis = 'DECISION') = (decision_id is not null) and (basis = 'RECORDED_AFTER_FACT') = (after_fact_kind is not null))
);
create index disclosure_partner on disclosure (tenant, partner_id, id);
create index disclosure_partner_ref on disclosure (tenant, partner_ref, id);
select safeguard_protect('disclosure');

create table disclosed_secret (
    tenant        text not null,
    disclosure_id uuid not null,
    secret_id     uuid not null,
    primary key (tenant, disclosure_id, secret_id),
    foreign key (tenant, disclosure_id) references disclosure (tenant, id),
    foreign key (tenant, secret_id) references trade_secret (tenant, id)
);
create index disclosed_secret_secret on disclosed_secret (tenant, secret_id, disclosure_id);
select safeguard_protect('disclosed_secret');
