-- Who rewrote a draft, beside its author: none of them approves it.
alter table agreement_version add column editors text[] not null default '{}';
alter table agreement_version add constraint approver_is_no_editor check (approved_by <> all (editors));
