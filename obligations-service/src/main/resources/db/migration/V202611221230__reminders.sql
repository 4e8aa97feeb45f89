-- The reminder ledger: narrow, one row for each thing that one person is to be told once over one channel.
-- step is the lead time and the due day it announces ("P7D@2027-07-05"): a moved due date is something new to tell.
-- parent: the line that this one stands in for (a deputy, the people of a role) or that could not be delivered.
-- Due comparison is by business time (the caller's), leases are by the database's own.
create table reminder (
    tenant          text not null,
    id              uuid not null,
    recorded_at     timestamptz not null,
    occurrence_id   uuid not null,
    step            text not null,
    channel         text not null,
    recipient       text not null,
    due_at          timestamptz not null,
    capacity        text not null check (capacity in ('OWNER', 'ROLE', 'DEPUTY', 'UNOWNED', 'UNDELIVERED')),
    on_behalf_of    text,
    parent          uuid,
    state           text not null check (state in
        ('PENDING', 'SENDING', 'SENT', 'UNSURE', 'FAILED', 'SUPERSEDED', 'SUPPRESSED', 'CANCELLED')),
    attempts        int not null default 0,
    next_attempt_at timestamptz not null,
    fence           bigint not null default 0,
    lease_until     timestamptz,
    attempt_started timestamptz,
    sent_at         timestamptz,
    detail          text,
    primary key (tenant, id),
    unique (tenant, occurrence_id, step, channel, recipient),
    foreign key (tenant, occurrence_id) references occurrence (tenant, id),
    foreign key (tenant, parent) references reminder (tenant, id)
);
create index reminder_due on reminder (next_attempt_at, id) where state in ('PENDING', 'UNSURE');
create index reminder_leased on reminder (lease_until) where state = 'SENDING';
select safeguard_protect('reminder');
create policy claims on reminder to safeguard_claims using (true);
grant select, update on reminder to safeguard_claims;

-- Gives up to p_batch due reminders of one tenant, or of all when p_tenant is null, to the caller for p_lease.
-- What a dead sender left is taken back first: not begun = PENDING, begun = UNSURE (it may have been delivered).
-- Of several missed steps towards one date only the most urgent is claimed; the others are SUPERSEDED (claimed = false).
create function reminder_claim(p_tenant text, p_now timestamptz, p_batch int, p_lease interval)
    returns table (tenant text, id uuid, fence bigint, claimed boolean)
    language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
    update reminder r
       set state = case when r.attempt_started is null then 'PENDING' else 'UNSURE' end, lease_until = null
      from (select e.tenant, e.id from reminder e
             where e.state = 'SENDING' and e.lease_until < clock_timestamp() and (p_tenant is null or e.tenant = p_tenant)
             order by e.lease_until limit p_batch for update skip locked) expired
     where r.tenant = expired.tenant and r.id = expired.id;

    return query
    with due as materialized (
        select d.tenant, d.id, d.occurrence_id, d.step, d.channel, d.recipient, d.due_at from reminder d
         where d.state in ('PENDING', 'UNSURE') and d.next_attempt_at <= p_now and (p_tenant is null or d.tenant = p_tenant)
         order by d.next_attempt_at, d.id limit p_batch for update skip locked),
    ranked as (
        select d.tenant, d.id, exists (
            select from reminder n
             where n.tenant = d.tenant and n.occurrence_id = d.occurrence_id and n.channel = d.channel
               and n.recipient = d.recipient and split_part(n.step, '@', 2) = split_part(d.step, '@', 2)
               and n.due_at > d.due_at and n.due_at <= p_now and n.state <> 'CANCELLED') as outdated
          from due d),
    taken as (
        update reminder r
           set state = case when k.outdated then 'SUPERSEDED' else 'SENDING' end,
               fence = r.fence + 1, attempt_started = null,
               lease_until = case when k.outdated then null else clock_timestamp() + p_lease end
          from ranked k
         where r.tenant = k.tenant and r.id = k.id
        returning r.tenant, r.id, r.fence, r.state)
    select t.tenant, t.id, t.fence, t.state = 'SENDING' from taken t;
end $$;
select safeguard_claims_function('reminder_claim(text,timestamptz,int,interval)');
