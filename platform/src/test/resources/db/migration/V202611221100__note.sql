create table note (
    tenant      text not null,
    id          uuid not null,
    version     bigint not null,
    recorded_at timestamptz not null,
    title       text not null check (title <> 'forbidden'),
    day         date not null,
    primary key (tenant, id),
    unique (tenant, title)
);
select safeguard_protect('note');
