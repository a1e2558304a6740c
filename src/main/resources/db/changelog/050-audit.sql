--liquibase formatted sql

--changeset zichtbaar:audit
create table audit_entry (
  id uuid not null primary key,
  at datetime(6) not null,
  member_id uuid null,
  organisation_id uuid null,
  actor varchar(200) not null,
  action varchar(40) character set ascii not null,
  subject uuid null,
  subject_kind varchar(40) character set ascii not null,
  purpose varchar(200) not null,
  outcome varchar(20) character set ascii not null,
  address varchar(60) not null,
  detail varchar(300) not null,
  key by_time (at),
  key of_subject (subject, at)
);
