-- Aggregates with a fact that no record can carry: their facts wait here from that one on, all others go on.
create table parked_aggregate (
    aggregate_identifier text        not null primary key collate "C",
    event_identifier     text        not null,
    payload_type         text        not null,
    reason               text        not null,
    parked_at            timestamptz not null default now()
);

grant select, insert, delete on parked_aggregate to ${service_role};
