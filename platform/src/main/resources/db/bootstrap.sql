-- Roles of one service, run by a superuser (or a role with CREATEROLE) before its database is created.
-- ${db} names the database; statements end at a line that holds only "--". Safe to run again.
do $$ begin
    if not exists (select from pg_roles where rolname = 'safeguard_claims') then
        create role safeguard_claims nologin nosuperuser nobypassrls;
    end if;
    if not exists (select from pg_roles where rolname = '${db}_owner') then
        create role ${db}_owner login nosuperuser nobypassrls;
    end if;
    if not exists (select from pg_roles where rolname = '${db}_app') then
        create role ${db}_app login nosuperuser nobypassrls;
    end if;
end $$
--
alter role ${db}_owner password '${ownerPassword}'
--
alter role ${db}_app password '${appPassword}'
--
grant safeguard_claims to ${db}_owner
--
