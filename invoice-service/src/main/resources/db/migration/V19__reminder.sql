-- Reminders of overdue invoices (R-064) are mails with the invoice: which of the three steps one is, and what was open when it was written.
alter table sending
    add column reminder_step int constraint a_reminder_has_three_steps check (reminder_step between 1 and 3),
    add column reminder_open_minor bigint constraint a_reminder_is_of_what_is_open check (reminder_open_minor > 0),
    add constraint a_reminder_says_what_is_open check ((reminder_step is null) = (reminder_open_minor is null));

drop index one_mail_with_a_document_waits_at_a_time;
create unique index one_mail_with_a_document_waits_at_a_time on sending (document_id, coalesce(reminder_step, 0))
    where state = 'QUEUED';

-- Whoever wants to know what a scheduled run came to is told once by mail; why not yet, or not at all.
alter table scheduled_run
    add column told_at timestamptz,
    add column tell_tries int not null default 0,
    add column tell_problem text;

-- When an entity's partners are reminded, in days after the due date. Without a row, or disabled, never by itself.
create table reminder_plan (
    entity_id  text        not null primary key collate "C",
    enabled    boolean     not null,
    days       int[]       not null,
    at         time        not null,
    due_at     timestamptz,
    version    bigint      not null,
    changed_at timestamptz not null,
    changed_by text        not null,
    constraint reminders_follow_each_other
        check (cardinality(days) = 3 and days[1] >= 1 and days[1] < days[2] and days[2] < days[3]),
    constraint what_is_enabled_is_due_some_day check (not enabled or due_at is not null)
);

create index reminder_plan_by_due on reminder_plan (due_at) where enabled;

grant select, insert, update on reminder_plan to ${service_role};
