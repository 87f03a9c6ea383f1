-- Lead fields that some delivered lead has a value in, from the delivery topic: such a field stays (R-002).
create table used_lead_field (
    entity_id text not null,
    field     text not null,
    constraint a_field_is_in_use_once primary key (entity_id, field)
);

grant select, insert on used_lead_field to ${service_role};

-- Each change of the mail server, who made it and when (R-005, R-016); never a password.
create table smtp_settings_change (
    version    bigint      primary key,
    changed_at timestamptz not null,
    changed_by text        not null,
    settings   jsonb       not null
);

insert into smtp_settings_change (version, changed_at, changed_by, settings)
select version, changed_at, changed_by, jsonb_build_object(
    'host', host, 'port', port, 'security', security, 'username', username,
    'senderEmail', sender_email, 'senderName', sender_name)
from smtp_settings;

grant select, insert on smtp_settings_change to ${service_role};
