-- The newest fact of each kind about each entity, partner and assignment, as other services published them.
create table known_fact (
    aggregate_id text   not null collate "C",
    fact         text   not null collate "C",
    entity_id    text   collate "C",
    partner_id   text   collate "C",
    sequence     bigint not null,
    body         jsonb  not null,
    constraint newest_fact_of_a_kind primary key (aggregate_id, fact)
);

grant select, insert, update on known_fact to ${service_role};
