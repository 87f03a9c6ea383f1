-- What the operator's people note about each partner (R-012), written with its facts; rebuilt from domain_event at any time.
create table partner_notes (
    partner_id text   primary key,
    version    bigint not null,
    text       text,
    tags       text[] not null
);

create index partners_by_tag on partner_notes using gin (tags);

grant select, insert, update on partner_notes to ${service_role};
