-- A partner is one row: its lists are closed values that are read and written as a whole.
create extension if not exists pg_trgm;

create table partner (
    tenant      text not null,
    id          uuid not null,
    version     bigint not null,
    recorded_at timestamptz not null,
    ref         text not null,
    legal_name  text not null,
    country     text not null check (country ~ '^[A-Z]{2}$'),
    known_since date not null,
    status      text not null
        check (status in ('PROSPECT', 'ONBOARDING', 'ACTIVE', 'SUSPENDED', 'OFFBOARDING', 'OFFBOARDED')),
    history     jsonb not null,
    parent_id   uuid,
    competitor  boolean not null,
    roles       jsonb not null,
    other_names jsonb not null,
    identifiers jsonb not null,
    sites       jsonb not null,
    search_text text not null,
    primary key (tenant, id),
    unique (tenant, ref),
    foreign key (tenant, parent_id) references partner (tenant, id),
    check (parent_id is distinct from id)
);
create index partner_status on partner (tenant, status, id);
create index partner_country on partner (tenant, country, id);
create index partner_parent on partner (tenant, parent_id);
create index partner_search on partner using gin (search_text gin_trgm_ops);
select safeguard_protect('partner');
