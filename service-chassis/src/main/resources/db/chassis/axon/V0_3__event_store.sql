-- Facts are appended and never changed: the service's role has neither update nor delete.
create table domain_event (
    global_index         bigint generated always as identity primary key,
    event_identifier     text   not null constraint an_event_is_stored_once unique,
    aggregate_identifier text   not null,
    sequence_number      bigint not null,
    type                 text,
    time_stamp           text   not null,
    payload_type         text   not null,
    payload_revision     text,
    payload              bytea  not null,
    meta_data            bytea,
    constraint one_history_per_aggregate unique (aggregate_identifier, sequence_number)
);

create table domain_event_snapshot (
    event_identifier     text   not null unique,
    aggregate_identifier text   not null,
    sequence_number      bigint not null,
    type                 text   not null,
    time_stamp           text   not null,
    payload_type         text   not null,
    payload_revision     text,
    payload              bytea  not null,
    meta_data            bytea,
    primary key (aggregate_identifier, sequence_number)
);

create table token_entry (
    processor_name text not null,
    segment        int  not null,
    token          bytea,
    token_type     text,
    timestamp      text,
    owner          text,
    primary key (processor_name, segment)
);

grant select, insert on domain_event to ${service_role};
grant select on domain_event_snapshot to ${service_role};
grant select, insert, update, delete on token_entry to ${service_role};
