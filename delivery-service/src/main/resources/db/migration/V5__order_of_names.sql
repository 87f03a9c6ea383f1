-- Lists are in the order of names: without case and accents up to the 200th letter (some unfold to many, and a cursor has
-- to fit into an address), then as written, then by key, which is unique in its entity only, then by id. U+0001 is in no
-- text. The same rule as NameOrder in shared-events. No index: an operator has hundreds of profiles and thousands of
-- assignments, and most lists are of one entity, profile or partner.
create function place_in_list(name text, key text, id uuid) returns text
    language sql immutable parallel safe
    return (left(translate(replace(replace(replace(replace(
            lower(regexp_replace(normalize(name, nfkd), '[\u0300-\u036f]', '', 'g') collate pg_c_utf8),
            'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'), 'øłđðıħŧ', 'olddiht'), 200)
        || U&'\0001' || name || U&'\0001' || key || U&'\0001' || id::text) collate "C";
