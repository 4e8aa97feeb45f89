create table person (
    tenant         text not null,
    id             uuid not null,
    version        bigint not null,
    recorded_at    timestamptz not null,
    subject        text not null,
    name           text not null,
    email          text not null,
    email_verified boolean not null,
    locale         text not null,
    zone           text not null,
    roles          varchar[] not null,
    manager        text,
    deputy         text,
    left_at        date,
    primary key (tenant, id),
    unique (tenant, subject)
);
create index person_with_role on person using gin (roles);
select safeguard_protect('person');

create table hold (
    tenant               text not null,
    id                   uuid not null,
    version              bigint not null,
    recorded_at          timestamptz not null,
    scope                text not null check (scope in ('PARTNER', 'SECRET', 'AGREEMENT')),
    ids                  varchar[] not null check (cardinality(ids) > 0),
    reason               text not null,
    source               text not null,
    starts_at            timestamptz not null,
    placed_by            text not null,
    release_requested_by text,
    release_reason       text,
    released_by          text,
    released_at          timestamptz,
    primary key (tenant, id),
    constraint releaser_is_another_person check (released_by is null or released_by is distinct from release_requested_by),
    check (released_by is null or release_requested_by is not null),
    check ((released_by is null) = (released_at is null))
);
create index hold_in_force on hold (tenant, scope, id) where released_at is null;
create index hold_ids on hold using gin (ids);
select safeguard_protect('hold');
