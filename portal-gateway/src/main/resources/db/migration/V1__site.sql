-- What the two sites keep for themselves: sessions, the logins behind them, the audit log. Not rebuilt from events.
create schema site;
grant usage on schema site to ${service_role};

-- The tables of Spring Session, under names that read as ours.
create table site.web_session (
    primary_id            char(36)     not null,
    session_id            char(36)     not null,
    creation_time         bigint       not null,
    last_access_time      bigint       not null,
    max_inactive_interval int          not null,
    expiry_time           bigint       not null,
    principal_name        varchar(100),
    constraint a_session_has_one_primary_id primary key (primary_id)
);
create unique index a_session_id_is_unique on site.web_session (session_id);
create index web_session_by_expiry on site.web_session (expiry_time);
create index web_session_by_principal on site.web_session (principal_name);

create table site.web_session_attributes (
    session_primary_id char(36)     not null,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    constraint an_attribute_has_one_value primary key (session_primary_id, attribute_name),
    constraint an_attribute_belongs_to_a_session foreign key (session_primary_id)
        references site.web_session (primary_id) on delete cascade
);

-- Which login of a realm a session stands for, and the tokens that the realm gave for it. A session without its row here
-- is logged in no more.
create table site.realm_login (
    session_id           char(36)    not null,
    issuer               text        not null,
    subject              text        not null,
    sid                  text,
    realm                text        not null,
    name                 text,
    partner_id           uuid,
    access_token         text        not null,
    access_token_ends_at timestamptz not null,
    refresh_token        text,
    created_at           timestamptz not null default now(),
    constraint a_session_stands_for_one_login primary key (session_id)
);
create index realm_login_by_sid on site.realm_login (sid);
create index realm_login_by_subject on site.realm_login (subject);

create table site.audit_entry (
    id          bigint      generated always as identity,
    occurred_at timestamptz not null,
    kind        text        not null,
    detail      text        not null,
    realm       text,
    subject     text,
    name        text,
    partner_id  uuid,
    address     text,
    user_agent  text,
    method      text,
    path        text,
    request_id  text,
    constraint audit_entry_has_an_id primary key (id),
    constraint kind_is_known check (kind in ('LOGIN', 'LOGIN_FAILED', 'LOGOUT', 'REFUSAL', 'DOWNLOAD')),
    constraint realm_is_known check (realm in ('operators', 'partners'))
);
create index audit_entry_by_partner on site.audit_entry (partner_id, id);

grant select, insert, update, delete on site.web_session, site.web_session_attributes, site.realm_login to ${service_role};
-- What is recorded stays: no update, no delete.
grant select, insert on site.audit_entry to ${service_role};
