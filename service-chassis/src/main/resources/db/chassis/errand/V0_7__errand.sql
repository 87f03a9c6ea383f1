-- Of db-scheduler, as it documents it for PostgreSQL: who does which errand, and whether he is alive.
create table errand (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    constraint an_errand_is_scheduled_once primary key (task_name, task_instance)
);

create index errand_by_execution_time on errand (execution_time);
create index errand_by_last_heartbeat on errand (last_heartbeat);
create index errand_by_priority on errand (priority desc, execution_time asc);

grant select, insert, update, delete on errand to ${service_role};
