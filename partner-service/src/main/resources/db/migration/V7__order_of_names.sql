-- Lists are in the order of names: without case and accents, then as written, then by key. U+0001 is in no text.
-- The same rule as NameOrder in shared-events.
create function place_in_list(name text, key text) returns text
    language sql immutable parallel safe
    return (translate(replace(replace(replace(replace(
            lower(regexp_replace(normalize(coalesce(name, ''), nfkd), '[\u0300-\u036f]', '', 'g') collate pg_c_utf8),
            'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'), 'øłđðıħŧ', 'olddiht')
        || U&'\0001' || coalesce(name, '') || U&'\0001' || key) collate "C";

create index partners_in_the_order_of_their_names
    on partner_view (place_in_list(state #>> '{details,displayName}', external_id));
drop index entities_in_the_order_of_their_keys;
create index entities_in_the_order_of_their_names
    on entity_view (place_in_list(state #>> '{definition,name}', external_id));
