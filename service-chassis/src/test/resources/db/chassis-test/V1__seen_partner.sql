create table seen_partner (
    partner_id   text primary key,
    external_id  text not null constraint no_poison check (external_id <> 'poison')
);
grant select, insert, update, delete on seen_partner to ${service_role};
