-- A decision with the facts it was made from, so that it can be made again years later. Never updated.
create table disclosure_decision (
    tenant          text not null,
    id              uuid not null,
    version         bigint not null,
    recorded_at     timestamptz not null,
    requested_by    text not null,
    outcome         text not null,
    as_of           date not null,
    simulated       boolean not null,
    valid_until     timestamptz not null,
    trade_secrets   text[] not null,
    partner_ref     text not null,
    partner_id      text,
    purpose         text not null,
    mode            text not null,
    ruleset_id      text not null,
    ruleset_version text not null,
    inputs_digest   text not null,
    request         jsonb not null,
    facts           jsonb not null,
    ruling          jsonb not null,
    primary key (tenant, id)
);
create index disclosure_decision_partner on disclosure_decision (tenant, partner_ref, id desc);
create index disclosure_decision_partner_id on disclosure_decision (tenant, partner_id, id desc);
create index disclosure_decision_outcome on disclosure_decision (tenant, outcome, id desc);
select safeguard_protect('disclosure_decision');
revoke update on disclosure_decision from ${app};
