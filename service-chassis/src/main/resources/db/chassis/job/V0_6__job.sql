-- Work in bulk (R-061): how far it is, and what became of each item.
create table job (
    job_id     text        not null primary key collate "C",
    kind       text        not null,
    entity_id  text        not null collate "C",
    lane       text        not null collate "C",
    asked_by   text        not null,
    request_id text,
    arguments  jsonb       not null,
    from_date  date,
    to_date    date,
    state      text        not null constraint a_known_state_of_a_job check (state in
        ('QUEUED', 'RUNNING', 'SUCCEEDED', 'PARTLY_FAILED', 'CANCELLED', 'ABORTED')),
    cancelling boolean     not null default false,
    -- Counts the tries of the whole, one and each retry.
    round      int         not null default 1,
    -- Counts the executions; only the latest one writes.
    execution  bigint      not null default 0,
    listed     boolean     not null default false,
    total      int         not null default 0,
    done       int         not null default 0,
    skipped    int         not null default 0,
    failed     int         not null default 0,
    problems   jsonb       not null default '[]',
    created_at timestamptz not null default now(),
    began_at   timestamptz,
    ended_at   timestamptz,
    constraint no_more_is_tried_than_there_is check (done + skipped + failed <= total)
);

create unique index one_job_of_a_lane_runs_at_a_time on job (lane) where state = 'RUNNING';
create index job_that_waits on job (lane, job_id) where state = 'QUEUED';
create index job_of_entity on job (entity_id, job_id);

grant select, insert, update on job to ${service_role};

create table job_item (
    job_id   text    not null references job collate "C",
    position int     not null,
    subject  text    not null collate "C",
    label    text    not null,
    outcome  text    constraint a_known_outcome check (outcome in ('DONE', 'SKIPPED', 'FAILED')),
    result   text,
    problems jsonb   not null default '[]',
    retried  boolean not null default false,
    constraint an_item_has_its_place primary key (job_id, position)
);

create index job_item_to_do on job_item (job_id, position) where outcome is null;
create index job_item_that_failed on job_item (job_id, position) where outcome = 'FAILED';

grant select, insert, update on job_item to ${service_role};
