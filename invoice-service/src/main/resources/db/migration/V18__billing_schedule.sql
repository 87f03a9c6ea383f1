-- When an entity's drafts are made by themselves (R-063). Without a row, or disabled, never.
create table billing_schedule (
    entity_id  text        not null primary key collate "C",
    enabled    boolean     not null,
    rhythm     text        not null constraint a_known_rhythm check (rhythm in ('MONTHLY', 'WEEKLY')),
    day        int         not null,
    at         time        not null,
    finalizes  boolean     not null,
    tell       text[]      not null,
    since      timestamptz not null,
    due_at     timestamptz,
    version    bigint      not null,
    changed_at timestamptz not null,
    changed_by text        not null,
    constraint a_day_of_its_rhythm check (case rhythm when 'MONTHLY' then day between 1 and 29 else day between 1 and 7 end),
    constraint what_is_enabled_is_due_some_day check (not enabled or due_at is not null)
);

create index billing_schedule_by_due on billing_schedule (due_at) where enabled;

-- What ran by itself. Whoever tells people reads the rows with an end: `tell` is whom, as it was wished when it began.
create table scheduled_run (
    entity_id      text        not null collate "C",
    from_date      date        not null,
    to_date        date        not null,
    due_at         timestamptz not null,
    began_at       timestamptz not null,
    late           boolean     not null,
    finalizes      boolean     not null,
    tell           text[]      not null,
    drafting_job   text        not null references job collate "C",
    finalizing_job text        references job collate "C",
    ended_at       timestamptz,
    constraint a_period_runs_once_by_itself primary key (entity_id, from_date, to_date)
);

create index scheduled_run_going_on on scheduled_run (began_at) where ended_at is null;

grant select, insert, update on billing_schedule, scheduled_run to ${service_role};
