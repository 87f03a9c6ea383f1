create table idempotent_request (
    client          text        not null,
    idempotency_key text        not null,
    request_hash    text        not null,
    answer          text        not null,
    answered_at     timestamptz not null default now(),
    constraint one_answer_per_client_and_key primary key (client, idempotency_key)
);

grant select, insert on idempotent_request to ${service_role};
