-- Nobody of a suspended tenant is told anything: its reminders wait until it is active again.
-- A step that told nobody (CANCELLED, SUPPRESSED) outdates no other one.
grant select on tenant to safeguard_claims;
drop function reminder_claim(text, timestamptz, int, interval);
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
           and exists (select from tenant t where t.tenant = d.tenant and t.status = 'ACTIVE')
         order by d.next_attempt_at, d.id limit p_batch for update of d skip locked),
    ranked as (
        select d.tenant, d.id, exists (
            select from reminder n
             where n.tenant = d.tenant and n.occurrence_id = d.occurrence_id and n.channel = d.channel
               and n.recipient = d.recipient and split_part(n.step, '@', 2) = split_part(d.step, '@', 2)
               and n.due_at > d.due_at and n.due_at <= p_now and n.state not in ('CANCELLED', 'SUPPRESSED')) as outdated
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
