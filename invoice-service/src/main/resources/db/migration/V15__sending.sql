-- Documents sent by mail (R-057): what goes to whom is written down before the first try, so that each try is the same mail.
create table sending (
    sending_id  text        not null primary key collate "C",
    document_id text        not null references document collate "C",
    entity_id   text        not null collate "C",
    message_id  text        not null constraint a_message_id_is_made_once unique,
    -- Counts how often somebody wanted it tried at once, from 1.
    round       int         not null default 1,
    state       text        not null constraint a_known_state_of_a_sending check (state in ('QUEUED', 'SENT', 'FAILED')),
    recipients  jsonb       not null constraint a_mail_goes_to_somebody check (recipients <> '[]'),
    copies      jsonb       not null default '[]',
    language    text        not null,
    subject     text        not null,
    body        text        not null,
    queued_at   timestamptz not null,
    queued_by   text        not null,
    next_try_at timestamptz,
    ended_at    timestamptz,
    constraint what_has_ended_is_not_tried check ((state = 'QUEUED') = (ended_at is null)),
    constraint what_is_tried_again_waits check (next_try_at is null or state = 'QUEUED')
);

create unique index one_mail_with_a_document_waits_at_a_time on sending (document_id) where state = 'QUEUED';
create index sending_of_document on sending (document_id, sending_id);

grant select, insert, update on sending to ${service_role};

create table sending_try (
    sending_id text        not null references sending collate "C",
    number     int         not null,
    round      int         not null,
    at         timestamptz not null,
    outcome    text        not null constraint a_known_outcome_of_a_try check (outcome in ('QUEUED', 'SENT', 'FAILED')),
    accepted   jsonb       not null default '[]',
    refused    jsonb       not null default '[]',
    code       text,
    message    text,
    constraint a_try_has_its_number primary key (sending_id, number),
    constraint what_is_not_sent_says_why check ((outcome = 'SENT') = (code is null))
);

create unique index a_mail_is_sent_once on sending_try (sending_id) where outcome = 'SENT';

grant select, insert on sending_try to ${service_role};

create trigger what_is_final_never_changes before update or delete or truncate on sending_try
    for each statement execute function what_is_final_never_changes();

-- The entities' own words; a row without any says that ours hold again.
create table mail_text (
    entity_id  text        not null collate "C",
    kind       text        not null,
    language   text        not null,
    subject    text,
    body       text,
    version    bigint      not null,
    changed_at timestamptz not null,
    changed_by text        not null,
    constraint words_are_kept_once primary key (entity_id, kind, language),
    constraint words_are_a_subject_and_a_text check ((subject is null) = (body is null))
);

grant select, insert, update on mail_text to ${service_role};
