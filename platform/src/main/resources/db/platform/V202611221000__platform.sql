-- Mechanism of every service: tenants, idempotency, outbox, inbox, audit chain. Runs as the owner; ${app} is the application's role.

create table tenant (
    tenant      text primary key check (tenant ~ '^[a-z][a-z0-9-]{1,39}$'),
    name        text not null,
    status      text not null check (status in ('ACTIVE', 'SUSPENDED')),
    recorded_at timestamptz not null
);
grant select, insert, update on tenant to ${app};

-- Puts a table that has a column "tenant" under forced row level security and lets the application read and write it.
create function safeguard_protect(target regclass) returns void language plpgsql as $$
begin
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
    execute format('create policy tenant on %s using (tenant = nullif(current_setting(''app.tenant'', true), ''''))'
        ' with check (tenant = nullif(current_setting(''app.tenant'', true), ''''))', target);
    execute format('grant select, insert, update on %s to ${app}', target);
end $$;

-- Hands a function that sees all tenants to safeguard_claims, which owns nothing else, and lets the application call it.
create function safeguard_claims_function(target regprocedure) returns void language plpgsql as $$
begin
    grant create on schema public to safeguard_claims;
    execute format('revoke all on function %s from public', target);
    execute format('grant execute on function %s to ${app}', target);
    execute format('alter function %s owner to safeguard_claims', target);
    revoke create on schema public from safeguard_claims;
end $$;

create table idempotency (
    tenant      text not null,
    subject     text not null,
    operation   text not null,
    key         text not null,
    fingerprint text not null,
    reference   text,
    recorded_at timestamptz not null,
    primary key (tenant, subject, operation, key)
);
select safeguard_protect('idempotency');
create policy claims on idempotency to safeguard_claims using (true);
grant select, delete on idempotency to safeguard_claims;
create function idempotency_purge() returns bigint language sql security definer set search_path = public, pg_temp as $$
    with gone as (delete from idempotency where recorded_at < clock_timestamp() - interval '72 hours' returning 1)
    select count(*) from gone
$$;
select safeguard_claims_function('idempotency_purge()');

create table outbox (
    tenant          text not null,
    id              uuid not null,
    subject         text not null,
    peer            text not null,
    method          text not null check (method in ('PUT', 'POST')),
    path            text not null,
    body            jsonb not null,
    attempts        int not null default 0,
    fence           bigint not null default 0,
    next_attempt_at timestamptz not null,
    last_error      text,
    recorded_at     timestamptz not null,
    primary key (tenant, id)
);
create index outbox_due on outbox (next_attempt_at);
select safeguard_protect('outbox');
grant delete on outbox to ${app};
create policy claims on outbox to safeguard_claims using (true);
grant select, update on outbox to safeguard_claims;
create function outbox_claim(batch int, lease_seconds int)
    returns table (tenant text, id uuid, subject text, peer text, method text, path text, body text, attempts int, fence bigint)
    language sql security definer set search_path = public, pg_temp as $$
    update outbox o
       set attempts = o.attempts + 1, fence = o.fence + 1,
           next_attempt_at = clock_timestamp() + lease_seconds * interval '1 second'
      from (select d.tenant, d.id from outbox d where d.next_attempt_at <= clock_timestamp()
             order by d.next_attempt_at limit batch for update skip locked) due
     where o.tenant = due.tenant and o.id = due.id
    returning o.tenant, o.id, o.subject, o.peer, o.method, o.path, o.body::text, o.attempts, o.fence
$$;
select safeguard_claims_function('outbox_claim(int,int)');
create function outbox_lag() returns table (waiting bigint, oldest_seconds double precision)
    language sql security definer set search_path = public, pg_temp as $$
    select count(*), coalesce(extract(epoch from clock_timestamp() - min(recorded_at)), 0)::double precision from outbox
$$;
select safeguard_claims_function('outbox_lag()');

create table inbox (
    tenant      text not null,
    event_id    uuid not null,
    recorded_at timestamptz not null,
    primary key (tenant, event_id)
);
select safeguard_protect('inbox');

-- The audit chain. The application reads it; only audit_append() writes it, and nothing updates or deletes it.
create table audit_entry (
    tenant      text not null,
    seq         bigint not null,
    entry       bytea not null,
    leaf        bytea not null,
    chain       bytea not null,
    action      text not null,
    object_type text not null,
    object_id   text not null,
    primary key (tenant, seq)
);
create index audit_entry_object on audit_entry (tenant, object_type, object_id, seq);
create table audit_head (
    tenant text primary key,
    seq    bigint not null,
    chain  bytea not null
);
select safeguard_protect('audit_entry');
select safeguard_protect('audit_head');
revoke insert, update on audit_entry, audit_head from ${app};

create function audit_lock() returns table (seq bigint, at timestamptz)
    language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare me text := nullif(current_setting('app.tenant', true), '');
begin
    insert into audit_head values (me, 0, decode(repeat('00', 32), 'hex')) on conflict do nothing;
    return query select h.seq, clock_timestamp() from audit_head h where h.tenant = me for update;
end $$;
revoke all on function audit_lock() from public;
grant execute on function audit_lock() to ${app};

create function audit_append(next_seq bigint, entry bytea, action text, object_type text, object_id text) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    me   text := nullif(current_setting('app.tenant', true), '');
    head audit_head;
    leaf bytea := sha256('\x00'::bytea || entry);
begin
    select * into strict head from audit_head h where h.tenant = me for update;
    if next_seq <> head.seq + 1 then
        raise exception 'audit sequence % does not follow %', next_seq, head.seq;
    end if;
    insert into audit_entry values (me, next_seq, entry, leaf, sha256(head.chain || leaf), action, object_type, object_id);
    update audit_head h set seq = next_seq, chain = sha256(head.chain || leaf) where h.tenant = me;
end $$;
revoke all on function audit_append(bigint, bytea, text, text, text) from public;
grant execute on function audit_append(bigint, bytea, text, text, text) to ${app};
