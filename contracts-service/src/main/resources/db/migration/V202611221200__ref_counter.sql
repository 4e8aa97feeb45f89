-- Next number of the references that people use, per tenant and prefix (TS-0001, NDA-2026-001).
create table ref_counter (
    tenant text not null,
    prefix text not null,
    last   bigint not null,
    primary key (tenant, prefix)
);
select safeguard_protect('ref_counter');
