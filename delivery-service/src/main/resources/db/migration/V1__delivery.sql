-- Facts. The service's role may read and add, never change or remove (asserted by a test).
create table event_log (
    xid            xid8        not null default pg_current_xact_id(),
    id             bigint      generated always as identity,
    event_id       uuid        not null,
    subject        text        not null,
    sequence       bigint      not null constraint sequence_begins_at_0 check (sequence >= 0),
    type           text        not null,
    occurred_at    timestamptz not null,
    causation_id   text,
    correlation_id text,
    body           text        not null,
    recorded_at    timestamptz not null default clock_timestamp(),
    constraint event_log_is_read_in_this_order primary key (xid, id),
    constraint an_event_id_is_one_fact unique (event_id),
    constraint a_subject_has_one_fact_per_sequence unique (subject, sequence)
);

-- How far each relay has published the log.
create table relay_cursor (
    relay text primary key,
    xid   xid8   not null,
    id    bigint not null
);

-- What is known of entities and partners, from the partner topic; the highest sequence wins (D-17).
create table known_entity (
    entity_id   uuid   primary key,
    currency    text   not null,
    time_zone   text   not null,
    lead_fields jsonb  not null,
    sequence    bigint not null
);

create table known_partner (
    partner_id uuid    primary key,
    active     boolean not null,
    sequence   bigint  not null
);

create table profile (
    profile_id          uuid    primary key,
    entity_id           uuid    not null,
    external_id         text    not null,
    name                text    not null,
    routing_strategy    text    not null,
    enabled             boolean not null,
    base_price_minor    bigint  constraint a_base_price_is_not_negative check (base_price_minor >= 0),
    base_price_currency text,
    base_price_event_id uuid,
    version             bigint  not null,
    constraint a_profile_key_is_unique_in_its_entity unique (entity_id, external_id)
);

create table assignment (
    assignment_id uuid    primary key,
    entity_id     uuid    not null,
    profile_id    uuid    not null references profile,
    partner_id    uuid    not null,
    external_id   text    not null,
    name          text    not null,
    priority      integer not null,
    channel       text    not null,
    version       bigint  not null,
    constraint an_assignment_key_is_unique_in_its_entity unique (entity_id, external_id)
);
create index assignments_of_a_profile on assignment (profile_id, priority, assignment_id);

-- No steps: back to the base price. valid_from null: since ever (D-11).
create table price_ladder (
    assignment_id uuid      not null references assignment,
    valid_from    date,
    from_lead     integer[] not null,
    price_minor   bigint[]  not null,
    currency      text,
    event_id      uuid      not null,
    constraint one_ladder_per_day unique nulls not distinct (assignment_id, valid_from),
    constraint a_step_has_one_price check (cardinality(from_lead) = cardinality(price_minor))
);

-- Last position given out within (partner, assignment, calendar month of the service date), D-12.
create table position_counter (
    assignment_id uuid    not null,
    partner_id    uuid    not null,
    month         date    not null,
    last          integer not null,
    primary key (assignment_id, partner_id, month)
);

-- Which delivery ids are taken, and by what content (D-06).
create table delivery (
    entity_id     uuid        not null,
    delivery_id   text        not null,
    assignment_id uuid        not null,
    lead_id       text        not null,
    delivered_at  timestamptz not null,
    test          boolean     not null,
    constraint a_delivery_id_is_used_once_in_its_entity primary key (entity_id, delivery_id)
);

create table transaction (
    transaction_id  uuid        primary key,
    entity_id       uuid        not null,
    partner_id      uuid        not null,
    profile_id      uuid        not null,
    assignment_id   uuid        not null,
    delivery_id     text        not null,
    lead_id         text        not null,
    delivered_at    timestamptz not null,
    service_date    date        not null,
    price_minor     bigint      not null,
    price_currency  text        not null,
    price_kind      text        not null,
    price_event_id  uuid        not null,
    tier_from_lead  integer,
    position        integer     not null
);
create index transactions_of_an_entity on transaction (entity_id, delivered_at, transaction_id);
create index transactions_of_a_partner on transaction (partner_id, delivered_at, transaction_id);

-- Nothing is un-cancelled (R-042).
create table cancellation (
    transaction_id uuid        constraint a_transaction_is_cancelled_once primary key,
    cause          text        not null,
    cancelled_at   timestamptz not null,
    cancelled_by   text        not null,
    reason         text
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only: % refused', tg_table_name, tg_op;
end $$;

create trigger facts_never_change before update or delete or truncate on event_log
    for each statement execute function refuse_change();
create trigger facts_never_change before update or delete or truncate on delivery
    for each statement execute function refuse_change();
create trigger facts_never_change before update or delete or truncate on transaction
    for each statement execute function refuse_change();
create trigger facts_never_change before update or delete or truncate on cancellation
    for each statement execute function refuse_change();

grant select, insert on event_log, delivery, transaction, cancellation to ${service_role};
grant select, insert, update on relay_cursor, known_entity, known_partner, profile, assignment, price_ladder,
    position_counter to ${service_role};
