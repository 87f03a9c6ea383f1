-- The key of an entity, by which a token may name it. What is known already is read again from the topic, from its beginning.
alter table known_entity add column external_id text;
update known_entity set sequence = -1;
delete from consumed_offset where projection = 'directory';
