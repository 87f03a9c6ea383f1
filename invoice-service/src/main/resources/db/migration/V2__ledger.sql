-- One row per transaction and one per cancellation, never changed. A cancellation may arrive first (D-17).
create table ledger_transaction (
    transaction_id uuid        not null constraint a_transaction_is_recorded_once primary key,
    event_id       text        not null,
    delivery_id    text        not null,
    entity_id      text        not null collate "C",
    partner_id     text        not null collate "C",
    assignment_id  text        not null collate "C",
    lead_id        text        not null collate "C",
    delivered_at   timestamptz not null,
    service_date   date        not null,
    price_minor    bigint      not null constraint a_price_is_never_negative check (price_minor >= 0),
    currency       text        not null,
    price_source   jsonb       not null,
    arrived_at     timestamptz not null default now()
);

create index ledger_transaction_by_period on ledger_transaction (entity_id, partner_id, service_date);

create table ledger_cancellation (
    transaction_id uuid        not null constraint a_transaction_is_cancelled_once primary key,
    event_id       text        not null,
    entity_id      text        not null collate "C",
    partner_id     text        not null collate "C",
    cause          text        not null,
    cancelled_at   timestamptz not null,
    cancelled_by   text        not null,
    reason         text,
    arrived_at     timestamptz not null default now()
);

grant select, insert on ledger_transaction, ledger_cancellation to ${service_role};
