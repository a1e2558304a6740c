--liquibase formatted sql

--changeset zichtbaar:organisation
create table reporter_type (
  code varchar(40) character set ascii not null primary key,
  name_nl varchar(120) not null,
  name_en varchar(120) not null,
  investigative boolean not null
);
create table reporter_group (
  code varchar(40) character set ascii not null,
  valid_from date not null,
  valid_to date null,
  name_nl varchar(120) not null,
  name_en varchar(120) not null,
  sort int not null,
  primary key (code, valid_from)
);
create table reporter_group_type (
  reporter_type varchar(40) character set ascii not null,
  reporter_group varchar(40) character set ascii not null,
  valid_from date not null,
  valid_to date null,
  primary key (reporter_type, valid_from),
  foreign key (reporter_type) references reporter_type (code)
);
create table legal_basis_policy (
  reporter_type varchar(40) character set ascii not null,
  purpose varchar(20) character set ascii not null,
  valid_from date not null,
  identity_allowed boolean not null,
  allowed_bases varchar(200) character set ascii not null,
  note_nl varchar(500) not null,
  note_en varchar(500) not null,
  primary key (reporter_type, purpose, valid_from),
  foreign key (reporter_type) references reporter_type (code)
);
create table organisation (
  id uuid not null primary key,
  slug varchar(60) character set ascii not null unique,
  name varchar(160) not null,
  reporter_type varchar(40) character set ascii not null,
  staff boolean not null default false,
  retired_on date null,
  version bigint not null default 0,
  foreign key (reporter_type) references reporter_type (code)
) with system versioning;
create table organisation_name (
  organisation_id uuid not null,
  valid_from date not null,
  name varchar(160) not null,
  primary key (organisation_id, valid_from),
  foreign key (organisation_id) references organisation (id)
) with system versioning;
create table organisation_type (
  organisation_id uuid not null,
  valid_from date not null,
  reporter_type varchar(40) character set ascii not null,
  primary key (organisation_id, valid_from),
  foreign key (organisation_id) references organisation (id),
  foreign key (reporter_type) references reporter_type (code)
) with system versioning;
create table organisation_provider (
  organisation_id uuid not null,
  provider varchar(40) character set ascii not null,
  primary key (organisation_id, provider),
  foreign key (organisation_id) references organisation (id)
);
create table unit (
  id uuid not null primary key,
  organisation_id uuid not null,
  slug varchar(60) character set ascii not null,
  name varchar(120) not null,
  police_unit varchar(40) character set ascii null,
  unique key unit_of_organisation (organisation_id, id),
  unique key unit_slug (organisation_id, slug),
  foreign key (organisation_id) references organisation (id)
);
create table contact (
  id uuid not null primary key,
  organisation_id uuid not null,
  name varchar(120) not null,
  job varchar(120) not null,
  email varchar(200) not null,
  phone varchar(40) not null,
  version bigint not null default 0,
  foreign key (organisation_id) references organisation (id)
) with system versioning;
create table member (
  id uuid not null primary key,
  organisation_id uuid not null,
  unit_id uuid null,
  issuer varchar(200) not null,
  subject varchar(200) not null,
  name varchar(160) not null,
  scope varchar(20) character set ascii not null,
  retired_at datetime(6) null,
  version bigint not null default 0,
  unique key member_of_organisation (organisation_id, id),
  unique key member_person (issuer, subject, organisation_id),
  foreign key (organisation_id) references organisation (id),
  foreign key (organisation_id, unit_id) references unit (organisation_id, id)
) with system versioning;
create table member_role (
  organisation_id uuid not null,
  member_id uuid not null,
  role varchar(40) character set ascii not null,
  primary key (member_id, role),
  foreign key (organisation_id, member_id) references member (organisation_id, id)
) with system versioning;
create table invitation (
  id uuid not null primary key,
  organisation_id uuid not null,
  unit_id uuid null,
  token_hash char(64) character set ascii not null unique,
  name varchar(160) not null,
  roles varchar(300) character set ascii not null,
  scope varchar(20) character set ascii not null,
  invited_by varchar(160) not null,
  created_at datetime(6) not null,
  expires_at datetime(6) not null,
  used_at datetime(6) null,
  version bigint not null default 0,
  foreign key (organisation_id) references organisation (id),
  foreign key (organisation_id, unit_id) references unit (organisation_id, id)
);
create table role_request (
  id uuid not null primary key,
  organisation_id uuid not null,
  member_id uuid not null,
  role varchar(40) character set ascii not null,
  asked_by uuid not null,
  asked_by_name varchar(160) not null,
  asked_at datetime(6) not null,
  decided_by uuid null,
  decided_at datetime(6) null,
  granted boolean null,
  version bigint not null default 0,
  foreign key (organisation_id, member_id) references member (organisation_id, id)
);

--changeset zichtbaar:invitation-inviter
--comment nobody may accept an own invitation; who left takes the open ones along; null for the first administrator's
alter table invitation add column inviter_id uuid null after invited_by;
