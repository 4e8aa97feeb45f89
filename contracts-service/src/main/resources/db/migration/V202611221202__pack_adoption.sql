-- Which version of a jurisdiction pack a tenant's counsel has adopted.
create table pack_adoption (
    tenant       text not null,
    pack_id      text not null,
    pack_version int not null,
    adopted_by   text not null,
    adopted_at   timestamptz not null,
    primary key (tenant, pack_id, pack_version)
);
select safeguard_protect('pack_adoption');
revoke update on pack_adoption from ${app};
