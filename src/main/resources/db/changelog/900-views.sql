--liquibase formatted sql

--changeset zichtbaar:partner-organisation runOnChange:true
--comment what a partner sees: its own organisation's rows, column by column; reference tables whole
create or replace sql security definer view partner.organisation as
  select id, slug, name, reporter_type, staff, retired_on, version from register.organisation
  where id = register.current_organisation() with cascaded check option;
create or replace sql security definer view partner.organisation_name as
  select organisation_id, valid_from, name from register.organisation_name
  where organisation_id = register.current_organisation() with cascaded check option;
create or replace sql security definer view partner.organisation_type as
  select organisation_id, valid_from, reporter_type from register.organisation_type
  where organisation_id = register.current_organisation() with cascaded check option;
create or replace sql security definer view partner.unit as
  select id, organisation_id, slug, name, police_unit from register.unit
  where organisation_id = register.current_organisation() with cascaded check option;
create or replace sql security definer view partner.member as
  select id, organisation_id, unit_id, issuer, subject, name, scope, retired_at, version from register.member
  where organisation_id = register.current_organisation() with cascaded check option;
create or replace sql security definer view partner.member_role as
  select organisation_id, member_id, role from register.member_role
  where organisation_id = register.current_organisation() with cascaded check option;
create or replace sql security definer view partner.invitation as
  select id, organisation_id, unit_id, token_hash, name, roles, scope, invited_by, inviter_id, created_at, expires_at,
    used_at, version
  from register.invitation
  where organisation_id = register.current_organisation() with cascaded check option;
create or replace sql security definer view partner.reporter_type as
  select code, name_nl, name_en, investigative from register.reporter_type;
create or replace sql security definer view partner.legal_basis_policy as
  select reporter_type, purpose, valid_from, identity_allowed, allowed_bases, note_nl, note_en
  from register.legal_basis_policy;

--changeset zichtbaar:partner-report runOnChange:true
create or replace sql security definer view partner.draft as
  select id, organisation_id, unit_id, author_id, created_at, saved_at, missing, facts, version from register.draft
  where organisation_id = register.current_organisation() with cascaded check option;
create or replace sql security definer view partner.report as
  select id, organisation_id, unit_id, author_id, number, status, current_version, submitted_at, changed_at, completeness,
    reporter_type, report_date, case_file_type, legal_basis, police_unit, municipality, province, region, sex, age,
    age_band, minor, nationality, residence_status, form, sector, version
  from register.report
  where organisation_id = register.current_organisation() with cascaded check option;
create or replace sql security definer view partner.report_number as
  select number from register.report_number;
create or replace sql security definer view partner.report_version as
  select organisation_id, report_id, version_no, known_from, author_id, author_name, facts from register.report_version
  where organisation_id = register.current_organisation() with cascaded check option;
create or replace sql security definer view partner.report_event as
  select id, organisation_id, report_id, at, kind, actor_id, actor_name, by_comensha, text_id from register.report_event
  where organisation_id = register.current_organisation() with cascaded check option;

--changeset zichtbaar:partner-vault runOnChange:true
create or replace sql security definer view partner.vault_subject as
  select id, organisation_id, unit_id, author_id from register.vault_subject
  where organisation_id = register.current_organisation() with cascaded check option;
create or replace sql security definer view partner.vault_person as
  select organisation_id, subject_id, version_no, case_number, content from register.vault_person
  where organisation_id = register.current_organisation() with cascaded check option;
create or replace sql security definer view partner.vault_text as
  select id, organisation_id, subject_id, content from register.vault_text
  where organisation_id = register.current_organisation() with cascaded check option;
create or replace sql security definer view partner.vault_file as
  select id, organisation_id, subject_id, name, media_type, size, added_at, content from register.vault_file
  where organisation_id = register.current_organisation() with cascaded check option;

--changeset zichtbaar:partner-audit runOnChange:true
create or replace sql security definer view partner.audit_entry as
  select id, at, member_id, organisation_id, actor, action, subject, subject_kind, purpose, outcome, address, detail
  from register.audit_entry
  where organisation_id = register.current_organisation() with cascaded check option;

--changeset zichtbaar:member-audit runOnChange:true
--comment members of bodies leave their traces here too; the table's own columns are not readable through it
create or replace sql security definer view member.audit_entry as
  select id, at, member_id, organisation_id, actor, action, subject, subject_kind, purpose, outcome, address, detail
  from register.audit_entry;

--changeset zichtbaar:partner-retention runOnChange:true
create or replace sql security definer view partner.retention as
  select data_class, days, warn_days from register.retention;
