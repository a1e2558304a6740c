--liquibase formatted sql

--changeset zichtbaar:current-organisation runOnChange:true
--comment the organisation that looks, told by the portal at every check-out of a connection; deterministic so that the views' indexes work
create or replace function register.current_organisation() returns uuid deterministic no sql return @organisation;
