--liquibase formatted sql

--changeset zichtbaar:vault
--comment what identifies people lies apart from the facts; a subject is one report's identity over all its versions
create table vault_subject (
  id uuid not null primary key,
  organisation_id uuid not null,
  unit_id uuid null,
  author_id uuid not null,
  unique key subject_of_organisation (organisation_id, id),
  foreign key (organisation_id) references organisation (id)
);
create table vault_person (
  organisation_id uuid not null,
  subject_id uuid not null,
  version_no int not null,
  case_number varchar(80) not null,
  content longtext not null,
  primary key (subject_id, version_no),
  key own_case_number (organisation_id, case_number),
  foreign key (organisation_id, subject_id) references vault_subject (organisation_id, id)
);
create table vault_text (
  id uuid not null primary key,
  organisation_id uuid not null,
  subject_id uuid not null,
  content longtext not null,
  foreign key (organisation_id, subject_id) references vault_subject (organisation_id, id)
);
create table vault_file (
  id uuid not null primary key,
  organisation_id uuid not null,
  subject_id uuid not null,
  name varchar(160) not null,
  media_type varchar(100) character set ascii not null,
  size int not null,
  added_at datetime(6) not null,
  content longblob not null,
  foreign key (organisation_id, subject_id) references vault_subject (organisation_id, id)
);
