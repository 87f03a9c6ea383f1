-- In which entities a partner has an assignment, from the delivery topic; assignments stay, so rows only come (D-01).
create table partner_in_entity (
    entity_id  text not null,
    partner_id text not null,
    constraint a_partner_is_in_an_entity_once primary key (entity_id, partner_id)
);
create index entities_of_a_partner on partner_in_entity (partner_id);

grant select, insert on partner_in_entity to ${service_role};
