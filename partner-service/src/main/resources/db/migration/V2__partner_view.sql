-- What is true of each partner now, written with its facts; rebuilt from domain_event at any time.
create table partner_view (
    partner_id  text             primary key,
    external_id text collate "C" not null constraint a_partner_key_is_used_once unique,
    version     bigint           not null,
    state       jsonb            not null
);

grant select, insert, update on partner_view to ${service_role};
