-- Run in the new database, after "create database ${db} owner ${db}_owner". Safe to run again.
revoke all on schema public from public
--
revoke all on database ${db} from public
--
grant connect on database ${db} to ${db}_app
--
grant usage on schema public to ${db}_app, safeguard_claims
--
