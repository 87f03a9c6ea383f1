create table projected_count (
    partner_id text primary key,
    times      int not null
);
grant select, insert, update on projected_count to ${service_role};
