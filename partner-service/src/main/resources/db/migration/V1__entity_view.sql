-- What is true of each entity now, written with its facts; rebuilt from domain_event at any time.
create table entity_view (
    entity_id   text             primary key,
    external_id text collate "C" not null,
    version     bigint           not null,
    state       jsonb            not null
);

-- The key in capitals begins document numbers (D-20), so keys that differ by case only are the same key.
create unique index an_entity_key_is_used_once on entity_view (upper(external_id));
create index entities_in_the_order_of_their_keys on entity_view (external_id);

grant select, insert, update on entity_view to ${service_role};
