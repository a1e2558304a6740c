--liquibase formatted sql

--changeset zichtbaar:grants-signin runOnChange:true
grant select on register.organisation to ${account.signin};
grant select on register.organisation_name to ${account.signin};
grant select on register.organisation_provider to ${account.signin};
grant select on register.unit to ${account.signin};
grant select, insert on register.member to ${account.signin};
grant select, insert on register.member_role to ${account.signin};
grant select, insert on register.role_request to ${account.signin};
grant select, update (used_at, version) on register.invitation to ${account.signin};
grant insert on register.audit_entry to ${account.signin};

--changeset zichtbaar:grants-partner runOnChange:true
grant select on partner.organisation to ${account.partner};
grant select on partner.organisation_name to ${account.partner};
grant select on partner.organisation_type to ${account.partner};
grant select on partner.unit to ${account.partner};
grant select on partner.reporter_type to ${account.partner};
grant select on partner.legal_basis_policy to ${account.partner};
grant select, update on partner.member to ${account.partner};
grant select, insert, delete on partner.member_role to ${account.partner};
grant select, insert, delete on partner.invitation to ${account.partner};
grant select, insert, update, delete on partner.draft to ${account.partner};
grant select, insert, update on partner.report to ${account.partner};
grant insert on partner.report_number to ${account.partner};
grant select, insert on partner.report_version to ${account.partner};
grant select, insert on partner.report_event to ${account.partner};
grant select, insert, delete on partner.vault_subject to ${account.partner};
grant select, insert, update, delete on partner.vault_person to ${account.partner};
grant select, insert on partner.vault_text to ${account.partner};
grant select, insert, delete on partner.vault_file to ${account.partner};
grant insert on partner.audit_entry to ${account.partner};

--changeset zichtbaar:grants-member runOnChange:true
grant insert on member.audit_entry to ${account.member};

--changeset zichtbaar:grants-staff runOnChange:true
grant select, insert, update on register.organisation to ${account.staff};
grant select, insert, update on register.organisation_name to ${account.staff};
grant select, insert, update on register.organisation_type to ${account.staff};
grant select, insert, delete on register.organisation_provider to ${account.staff};
grant select, insert, update on register.unit to ${account.staff};
grant select, insert, update, delete on register.contact to ${account.staff};
grant select, insert, update on register.reporter_type to ${account.staff};
grant select, insert, update on register.reporter_group to ${account.staff};
grant select, insert, update on register.reporter_group_type to ${account.staff};
grant select, insert, update on register.legal_basis_policy to ${account.staff};
grant select, insert, update on register.member to ${account.staff};
grant select, insert, delete on register.member_role to ${account.staff};
grant select, insert, delete on register.invitation to ${account.staff};
grant select, insert, update on register.role_request to ${account.staff};
grant select on register.report to ${account.staff};
grant select on register.report_version to ${account.staff};
grant select on register.report_event to ${account.staff};
grant select on register.report_review to ${account.staff};
grant select on register.victim_link to ${account.staff};
grant insert on register.audit_entry to ${account.staff};

--changeset zichtbaar:grants-identity runOnChange:true
grant select, insert, update on register.organisation to ${account.identity};
grant select, insert, update on register.organisation_name to ${account.identity};
grant select, insert, update on register.organisation_type to ${account.identity};
grant select, insert, delete on register.organisation_provider to ${account.identity};
grant select, insert, update on register.unit to ${account.identity};
grant select on register.contact to ${account.identity};
grant select on register.reporter_type to ${account.identity};
grant select on register.reporter_group to ${account.identity};
grant select on register.reporter_group_type to ${account.identity};
grant select on register.legal_basis_policy to ${account.identity};
grant select on register.member to ${account.identity};
grant select, update on register.report to ${account.identity};
grant select on register.report_version to ${account.identity};
grant select, insert on register.report_event to ${account.identity};
grant select, insert, update on register.report_review to ${account.identity};
grant select, insert, update (ended_at) on register.victim_link to ${account.identity};
grant select on register.vault_subject to ${account.identity};
grant select on register.vault_person to ${account.identity};
grant select, insert on register.vault_text to ${account.identity};
grant select on register.vault_file to ${account.identity};
grant insert on register.audit_entry to ${account.identity};

--changeset zichtbaar:grants-signin-return runOnChange:true
--comment a member who left may be invited again
grant update (retired_at, name, unit_id, scope, version) on register.member to ${account.signin};

--changeset zichtbaar:grants-retention runOnChange:true
grant select on partner.retention to ${account.partner};
grant select on register.retention to ${account.staff};
