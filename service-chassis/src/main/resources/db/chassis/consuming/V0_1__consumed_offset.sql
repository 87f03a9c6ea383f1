create table consumed_offset (
    projection   text   not null,
    topic        text   not null,
    partition_no int    not null,
    next_offset  bigint not null,
    constraint one_position_per_projection_and_partition primary key (projection, topic, partition_no)
);

grant select, insert, update on consumed_offset to ${service_role};
