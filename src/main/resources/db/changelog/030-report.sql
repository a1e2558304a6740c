--liquibase formatted sql

--changeset zichtbaar:report
create table draft (
  id uuid not null primary key,
  organisation_id uuid not null,
  unit_id uuid null,
  author_id uuid not null,
  created_at datetime(6) not null,
  saved_at datetime(6) not null,
  missing int not null,
  facts longtext not null,
  version bigint not null default 0,
  key draft_of_author (organisation_id, author_id, saved_at),
  foreign key (organisation_id) references organisation (id),
  foreign key (organisation_id, unit_id) references unit (organisation_id, id)
);
create table report (
  id uuid not null primary key,
  organisation_id uuid not null,
  unit_id uuid null,
  author_id uuid not null,
  number varchar(14) character set ascii not null unique,
  status varchar(20) character set ascii not null,
  current_version int not null,
  submitted_at datetime(6) not null,
  changed_at datetime(6) not null,
  completeness int not null,
  reporter_type varchar(40) character set ascii not null,
  report_date date not null,
  case_file_type varchar(40) character set ascii not null,
  legal_basis varchar(40) character set ascii not null,
  police_unit varchar(40) character set ascii not null,
  municipality varchar(80) not null,
  province varchar(10) character set ascii not null,
  region varchar(80) not null,
  sex varchar(10) character set ascii not null,
  age int null,
  age_band varchar(20) character set ascii not null,
  minor varchar(10) character set ascii not null,
  nationality char(2) character set ascii not null,
  residence_status varchar(40) character set ascii not null,
  form varchar(40) character set ascii not null,
  sector varchar(40) character set ascii not null,
  version bigint not null default 0,
  unique key report_of_organisation (organisation_id, id),
  key newest (report_date, id),
  key own (organisation_id, report_date, id),
  key own_unit (organisation_id, unit_id, report_date, id),
  key own_author (organisation_id, author_id, report_date, id),
  key by_status (status, report_date, id),
  key by_type (reporter_type, report_date, id),
  key by_form (form, report_date, id),
  key by_sector (sector, report_date, id),
  key by_sex (sex, report_date, id),
  key by_age (age_band, report_date, id),
  key by_minor (minor, report_date, id),
  key by_nationality (nationality, report_date, id),
  key by_police_unit (police_unit, report_date, id),
  key by_province (province, report_date, id),
  key by_region (region, report_date, id),
  key by_change (changed_at),
  foreign key (organisation_id) references organisation (id),
  foreign key (organisation_id, unit_id) references unit (organisation_id, id)
) with system versioning;
--comment numbers given out, so that a random one is never given twice; it says nothing of whose they are
create table report_number (
  number varchar(14) character set ascii not null primary key
);
create table report_version (
  organisation_id uuid not null,
  report_id uuid not null,
  version_no int not null,
  known_from datetime(6) not null,
  author_id uuid not null,
  author_name varchar(160) not null,
  facts longtext not null,
  primary key (report_id, version_no),
  foreign key (organisation_id, report_id) references report (organisation_id, id)
);
create table report_event (
  id uuid not null primary key,
  organisation_id uuid not null,
  report_id uuid not null,
  at datetime(6) not null,
  kind varchar(20) character set ascii not null,
  actor_id uuid not null,
  actor_name varchar(160) not null,
  by_comensha boolean not null,
  text_id uuid null,
  key of_report (report_id, at),
  key of_organisation (organisation_id, at),
  foreign key (organisation_id, report_id) references report (organisation_id, id)
);
--comment the review desk's own work: partners are never granted it
create table report_review (
  report_id uuid not null primary key,
  organisation_id uuid not null,
  assignee_id uuid null,
  assignee_name varchar(160) null,
  assigned_at datetime(6) null,
  version bigint not null default 0,
  key of_assignee (assignee_id),
  foreign key (organisation_id, report_id) references report (organisation_id, id)
);
