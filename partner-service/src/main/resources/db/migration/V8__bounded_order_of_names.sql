-- Names without case and accents count up to their 200th letter: some letters unfold to many, and neither an index nor an
-- address holds thousands. The same rule as NameOrder in shared-events.
create or replace function place_in_list(name text, key text) returns text
    language sql immutable parallel safe
    return (left(translate(replace(replace(replace(replace(
            lower(regexp_replace(normalize(coalesce(name, ''), nfkd), '[\u0300-\u036f]', '', 'g') collate pg_c_utf8),
            'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'), 'øłđðıħŧ', 'olddiht'), 200)
        || U&'\0001' || coalesce(name, '') || U&'\0001' || key) collate "C";

reindex index partners_in_the_order_of_their_names;
reindex index entities_in_the_order_of_their_names;
