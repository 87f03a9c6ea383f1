-- For which entity VIES was asked; absent for none, and for partners that were asked for before this was kept (ADR 42).
alter table vies_inquiry add entity_id text;

update vies_inquiry set entity_id = holder_id where holder = 'SELLER';
