create table agreement (
    tenant             text not null,
    id                 uuid not null,
    version            bigint not null,
    recorded_at        timestamptz not null,
    recorded_by        text not null,
    ref                text not null,
    type               text not null,
    title              text not null,
    own_entity         jsonb not null,
    partner_id         uuid not null,
    partner_ref        text not null,
    partner_name       text not null,
    partner_country    text not null,
    our_role           text not null check (our_role in ('DP', 'RP', 'BOTH')),
    state              text not null check (state in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'SIGNED', 'TERMINATED')),
    changed_at         timestamptz not null,
    end_decided_on     date,
    ends_on            date,
    notice_received_on date,
    end_reason         text,
    duties_wanted      bigint not null,
    duties_synced      bigint not null,
    duties_changed_at  timestamptz,
    duties_term_end    date,
    primary key (tenant, id),
    unique (tenant, ref),
    check ((state = 'TERMINATED') = (ends_on is not null)),
    check (duties_synced <= duties_wanted)
);
create index agreement_partner on agreement (tenant, partner_id, id);
create index agreement_partner_ref on agreement (tenant, partner_ref, id);
create index agreement_state on agreement (tenant, state, id);
create index agreement_type on agreement (tenant, type, id);
create index agreement_duties_pending on agreement (duties_changed_at) where duties_synced < duties_wanted;
create index agreement_duties_renewal on agreement (duties_term_end) where duties_term_end is not null;
select safeguard_protect('agreement');

create table agreement_version (
    tenant            text not null,
    id                uuid not null,
    version           bigint not null,
    recorded_at       timestamptz not null,
    author            text not null,
    agreement_id      uuid not null,
    number            int not null check (number > 0),
    kind              text not null check (kind in ('ORIGINAL', 'AMENDMENT')),
    origin            text not null check (origin in ('ENTERED', 'RECORDED')),
    state             text not null check (state in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'SIGNED')),
    summary           text not null,
    effective_on      date not null,
    signed_on         date,
    terms             jsonb not null,
    content_sha256    text not null,
    signature         jsonb,
    approved_by       text,
    approved_at       timestamptz,
    approval          jsonb,
    primary key (tenant, id),
    unique (tenant, agreement_id, number),
    foreign key (tenant, agreement_id) references agreement (tenant, id),
    constraint approver_is_not_the_author check (approved_by <> author),
    check ((state = 'SIGNED') = (signed_on is not null)),
    check ((state = 'SIGNED') = (signature is not null)),
    check ((approved_by is null) = (approval is null))
);
create unique index agreement_version_one_open on agreement_version (tenant, agreement_id) where state <> 'SIGNED';
select safeguard_protect('agreement_version');

-- Signed paper does not change. What may still be added once is the word of a second person on paper recorded as signed.
create function agreement_version_guard() returns trigger language plpgsql as $$
begin
    if old.state = 'SIGNED' and not (old.approved_by is null
            and to_jsonb(new) - array['version', 'approved_by', 'approved_at', 'approval']
              = to_jsonb(old) - array['version', 'approved_by', 'approved_at', 'approval']) then
        raise exception 'a signed version does not change' using errcode = 'check_violation', constraint = 'signed_version_is_immutable';
    end if;
    return new;
end $$;
create trigger signed_version_is_immutable before update on agreement_version
    for each row execute function agreement_version_guard();

-- Agreements whose duties the obligations service may lack: unconfirmed for a while, or renewed since they were sent.
create policy claims on agreement to safeguard_claims using (true);
grant select on agreement to safeguard_claims;
create function agreement_duties_behind(unconfirmed_since timestamptz, today date, batch int) returns table (tenant text, id uuid)
    language sql security definer set search_path = public, pg_temp as $$
    (select a.tenant, a.id from agreement a
      where a.duties_synced < a.duties_wanted and a.duties_changed_at < unconfirmed_since
      order by a.duties_changed_at limit batch)
    union
    (select a.tenant, a.id from agreement a
      where a.duties_term_end < today and a.state = 'SIGNED'
      order by a.duties_term_end limit batch)
$$;
select safeguard_claims_function('agreement_duties_behind(timestamptz,date,int)');
