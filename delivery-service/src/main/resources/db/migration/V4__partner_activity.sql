-- Since when a partner is active or is not, one row per fact; what counts is the state when a lead was delivered (R-013).
-- The times of what is known already come from the topic, read again from its beginning; until then it holds since ever.
create table partner_activity (
    partner_id uuid        not null,
    sequence   bigint      not null,
    since      timestamptz not null,
    active     boolean     not null,
    constraint a_partners_activity_changes_once_per_fact primary key (partner_id, sequence)
);
insert into partner_activity (partner_id, sequence, since, active)
select partner_id, sequence, '0001-01-01T00:00:00Z', active from known_partner;
delete from consumed_offset where projection = 'directory';

drop table known_partner;

grant select, insert, update on partner_activity to ${service_role};
