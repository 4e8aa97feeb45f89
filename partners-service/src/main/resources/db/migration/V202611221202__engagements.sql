create table engagement (
    tenant      text not null,
    id          uuid not null,
    version     bigint not null,
    recorded_at timestamptz not null,
    ref         text not null,
    partner_id  uuid not null,
    project     text not null,
    scope       jsonb not null,
    primary key (tenant, id),
    unique (tenant, ref),
    foreign key (tenant, partner_id) references partner (tenant, id)
);
create index engagement_partner on engagement (tenant, partner_id, id);
select safeguard_protect('engagement');

create table sub_tier (
    tenant          text not null,
    id              uuid not null,
    version         bigint not null,
    recorded_at     timestamptz not null,
    engagement_id   uuid not null,
    partner_id      uuid not null,
    works_for_id    uuid not null,
    status          text not null check (status in ('PENDING', 'APPROVED', 'REFUSED')),
    requested_on    date not null,
    requested_by    text not null,
    request_reason  text,
    decided_from    date,
    decided_by      text,
    decision_reason text,
    primary key (tenant, id),
    foreign key (tenant, engagement_id) references engagement (tenant, id),
    foreign key (tenant, partner_id) references partner (tenant, id),
    foreign key (tenant, works_for_id) references partner (tenant, id),
    check (partner_id <> works_for_id),
    check ((status = 'PENDING') = (decided_by is null)),
    check ((decided_by is null) = (decided_from is null)),
    check (decided_from >= requested_on),
    constraint sub_tier_two_persons check (decided_by <> requested_by)
);
create unique index sub_tier_once on sub_tier (tenant, engagement_id, partner_id) where status <> 'REFUSED';
create index sub_tier_partner on sub_tier (tenant, partner_id);
create index sub_tier_works_for on sub_tier (tenant, works_for_id);
create index sub_tier_engagement on sub_tier (tenant, engagement_id, id);
select safeguard_protect('sub_tier');
