-- Keys of data subjects, each wrapped by the master key (D-30). A database of its own, with short backups.
create table data_key (
    key_id             uuid        primary key,
    entity_id          uuid        not null,
    data_subject_id    text        not null,
    wrapped_key        bytea       not null,
    wrap_nonce         bytea       not null,
    master_key_version integer     not null,
    created_at         timestamptz not null default now(),
    constraint a_data_subject_has_one_key unique (entity_id, data_subject_id)
);

grant select, insert on data_key to ${service_role};
