--liquibase formatted sql

--changeset zichtbaar:retention
--comment how long each class of data is kept, in days since its last change (invitations: since they expired)
create table retention (
  data_class varchar(40) character set ascii not null primary key,
  days int not null check (days > 0),
  warn_days int null check (warn_days < days)
);
insert into retention (data_class, days, warn_days) values ('DRAFT', 30, 20), ('EXPIRED_INVITATION', 30, null);
