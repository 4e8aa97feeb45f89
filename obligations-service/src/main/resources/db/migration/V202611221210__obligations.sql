-- What sources ask for, and each time it falls due.

create table obligation_set (
    tenant       text not null,
    id           uuid not null,
    version      bigint not null,
    recorded_at  timestamptz not null,
    source_type  text not null check (source_type in ('agreement', 'partner')),
    source_id    uuid not null,
    set_version  bigint not null check (set_version > 0),
    label        text not null,
    partner_id   uuid,
    partner_ref  text,
    partner_name text,
    zone         text not null,
    track_from   date,
    primary key (tenant, id),
    unique (tenant, source_type, source_id),
    check (num_nulls(partner_id, partner_ref, partner_name) in (0, 3))
);
select safeguard_protect('obligation_set');

create table obligation (
    tenant       text not null,
    id           uuid not null,
    version      bigint not null,
    recorded_at  timestamptz not null,
    set_id       uuid not null,
    spec_key     text not null,
    spec         jsonb not null,
    obligor      text not null check (obligor in ('OURS', 'THEIRS')),
    owner        text,
    state        text not null check (state in ('ACTIVE', 'ON_HOLD', 'DISCHARGED', 'SUPERSEDED', 'TERMINATED')),
    state_reason text,
    extend_on    date,
    primary key (tenant, id),
    unique (tenant, set_id, spec_key),
    foreign key (tenant, set_id) references obligation_set (tenant, id)
);
create index obligation_to_extend on obligation (tenant, extend_on) where extend_on is not null;
select safeguard_protect('obligation');

-- A snapshot of the duty as it stood when it fell due stays with the occurrence: an amendment rebuilds only the future.
create table occurrence (
    tenant          text not null,
    id              uuid not null,
    version         bigint not null,
    recorded_at     timestamptz not null,
    obligation_id   uuid not null,
    series          uuid not null,
    base            date,
    state           text not null check (state in
        ('AWAITING_TRIGGER', 'SCHEDULED', 'SUBMITTED', 'FULFILLED', 'WAIVED', 'NOT_PURSUED', 'CANCELLED')),
    due             date,
    listed_on       date not null,
    nominal         text,
    strict          text,
    lenient         text,
    calendar_status text check (calendar_status in ('OFFICIAL', 'PROVISIONAL')),
    late_on         date,
    late_after      timestamptz,
    opens_on        date,
    claimed_on      date,
    settled_on      date,
    explanation     jsonb not null,
    source_type     text not null,
    source_id       uuid not null,
    label           text not null,
    partner_id      uuid,
    partner_ref     text,
    partner_name    text,
    zone            text not null,
    spec_key        text not null,
    kind            text not null,
    title           text not null,
    clause_ref      text,
    obligor         text not null check (obligor in ('OURS', 'THEIRS')),
    owner           text,
    fallback_role   text not null,
    severity        text not null check (severity in ('HIGH', 'MEDIUM', 'LOW')),
    blocking        boolean not null,
    secrets         varchar[] not null,
    primary key (tenant, id),
    foreign key (tenant, obligation_id) references obligation (tenant, id),
    check (num_nulls(due, nominal, strict, lenient, late_on, late_after, opens_on, calendar_status) in (0, 8)),
    check (due is not null or state in ('AWAITING_TRIGGER', 'SCHEDULED', 'CANCELLED')),
    check ((state in ('FULFILLED', 'WAIVED', 'NOT_PURSUED', 'CANCELLED')) = (settled_on is not null))
);
create unique index occurrence_once on occurrence (tenant, obligation_id, series, base) where state <> 'CANCELLED';
create index occurrence_by_due on occurrence (tenant, listed_on, id);
create index occurrence_open on occurrence (tenant, listed_on, id) where settled_on is null;
create index occurrence_of_owner on occurrence (tenant, owner, listed_on, id) where settled_on is null;
create index occurrence_of_partner on occurrence (tenant, partner_id, listed_on, id);
create index occurrence_of_partner_ref on occurrence (tenant, partner_ref, listed_on, id);
create index occurrence_of_source on occurrence (tenant, source_id, listed_on, id);
create index occurrence_of_label on occurrence (tenant, label, listed_on, id);
create index occurrence_of_secret on occurrence using gin (secrets);
select safeguard_protect('occurrence');

create table trigger_event (
    tenant      text not null,
    id          uuid not null,
    version     bigint not null,
    recorded_at timestamptz not null,
    event_id    uuid not null,
    source_type text not null check (source_type in ('agreement', 'partner')),
    source_id   uuid not null,
    anchor      text not null,
    happened_at timestamptz not null,
    zone        text not null,
    primary key (tenant, id),
    unique (tenant, event_id)
);
create index trigger_event_of_source on trigger_event (tenant, source_type, source_id, anchor, happened_at);
select safeguard_protect('trigger_event');

create table fulfilment (
    tenant        text not null,
    id            uuid not null,
    version       bigint not null,
    recorded_at   timestamptz not null,
    occurrence_id uuid not null,
    state         text not null check (state in ('SUBMITTED', 'ACCEPTED', 'REJECTED')),
    performed_on  date not null,
    note          text,
    evidence      jsonb not null,
    submitted_by  text not null,
    submitted_at  timestamptz not null,
    reviewed_by   text,
    reviewed_at   timestamptz,
    review_note   text,
    primary key (tenant, id),
    foreign key (tenant, occurrence_id) references occurrence (tenant, id),
    constraint reviewer_is_another_person check (reviewed_by is distinct from submitted_by),
    check ((state = 'SUBMITTED') = (reviewed_by is null)),
    check ((reviewed_by is null) = (reviewed_at is null))
);
create index fulfilment_of_occurrence on fulfilment (tenant, occurrence_id, id);
create unique index fulfilment_under_review on fulfilment (tenant, occurrence_id) where state = 'SUBMITTED';
select safeguard_protect('fulfilment');

create table waiver (
    tenant          text not null,
    id              uuid not null,
    version         bigint not null,
    recorded_at     timestamptz not null,
    occurrence_id   uuid not null,
    effect          text not null check (effect in ('WAIVED', 'NOT_PURSUED')),
    state           text not null check (state in ('REQUESTED', 'APPROVED', 'REFUSED')),
    reason          text not null,
    until_day       date,
    requested_by    text not null,
    requested_at    timestamptz not null,
    decided_by      text,
    decided_at      timestamptz,
    decision_note   text,
    primary key (tenant, id),
    foreign key (tenant, occurrence_id) references occurrence (tenant, id),
    constraint approver_is_another_person check (decided_by is distinct from requested_by),
    check ((state = 'REQUESTED') = (decided_by is null)),
    check ((decided_by is null) = (decided_at is null)),
    check (effect = 'WAIVED' or until_day is not null)
);
create index waiver_of_occurrence on waiver (tenant, occurrence_id, id);
create unique index waiver_undecided on waiver (tenant, occurrence_id) where state = 'REQUESTED';
select safeguard_protect('waiver');
