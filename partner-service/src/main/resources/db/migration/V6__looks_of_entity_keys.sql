-- How the keys of entities look, as written and in the capitals of document numbers (D-20): 0 as O, 1 and l as I.
-- Of keys from before that look the same the older one has the look; both stay.
create table look_of_entity_key (
    look      text collate "C" constraint an_entity_key_looks_like_no_other primary key,
    entity_id text not null
);

insert into look_of_entity_key (look, entity_id)
select look, entity_id
from entity_view, unnest(array[translate(external_id, '01l', 'OII'), translate(upper(external_id), '01', 'OI')]) as look
order by entity_id
on conflict do nothing;

grant select, insert on look_of_entity_key to ${service_role};
