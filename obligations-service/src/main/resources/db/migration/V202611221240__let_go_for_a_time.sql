-- What is let go is let go until a day; the moment that day ends where the duty lives is kept with it.
alter table occurrence
    add column let_go_until date,
    add column let_go_ends timestamptz,
    add check (num_nulls(let_go_until, let_go_ends) in (0, 2)),
    add check (let_go_until is null or state in ('WAIVED', 'NOT_PURSUED'));
drop index occurrence_open;
drop index occurrence_of_owner;
create index occurrence_open on occurrence (tenant, listed_on, id)
    where settled_on is null or let_go_until is not null;
create index occurrence_of_owner on occurrence (tenant, owner, listed_on, id)
    where settled_on is null or let_go_until is not null;
