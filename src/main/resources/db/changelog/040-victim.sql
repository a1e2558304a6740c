--liquibase formatted sql

--changeset zichtbaar:victim
--comment persons are links; linking never touches a report's row
create table victim_link (
  id uuid not null primary key,
  report_id uuid not null,
  person_id uuid not null,
  known_from datetime(6) not null,
  ended_at datetime(6) null,
  decided_by varchar(160) not null,
  reason varchar(500) not null,
  key of_report (report_id, known_from),
  key of_person (person_id),
  foreign key (report_id) references report (id)
);
