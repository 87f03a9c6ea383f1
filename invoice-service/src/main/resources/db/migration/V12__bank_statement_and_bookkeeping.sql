-- What banks say was paid. A line is there once, whichever files have it; it proposes, and people book (R-065).
create table bank_statement (
    statement_id text   not null primary key collate "C",
    entity_id    text   not null collate "C",
    file_name    text   not null,
    format       text   not null constraint a_known_format check (format in ('CAMT_053', 'CSV')),
    account      text,
    from_date    date,
    to_date      date,
    lines        int    not null,
    known        int    not null,
    at           timestamptz not null default now(),
    read_by      text   not null
);

create index bank_statement_by_entity on bank_statement (entity_id, at);

create table bank_line (
    line_id      text   not null primary key collate "C",
    statement_id text   not null references bank_statement collate "C",
    entity_id    text   not null collate "C",
    position     int    not null,
    identity     text   not null,
    booked_on    date   not null,
    amount_minor bigint not null,
    currency     text   not null,
    incoming     boolean not null,
    name         text,
    iban         text,
    text         text,
    constraint a_line_of_a_bank_is_taken_once unique (entity_id, identity)
);

create index bank_line_by_statement on bank_line (statement_id, position);

-- Which payment a line became; taken back, the line has that much to decide again.
create table bank_line_payment (
    payment_id   text   not null primary key collate "C",
    line_id      text   not null references bank_line collate "C",
    invoice_id   text   not null references draft collate "C",
    amount_minor bigint not null constraint a_booking_is_above_zero check (amount_minor > 0)
);

create index bank_line_payment_by_line on bank_line_payment (line_id);

grant select, insert on bank_statement, bank_line, bank_line_payment to ${service_role};
-- A line is locked while it is booked, which the database grants with the right to update a column of it alone.
grant update (line_id) on bank_line to ${service_role};

create trigger what_is_final_never_changes before update or delete or truncate on bank_statement
    for each statement execute function what_is_final_never_changes();
create trigger what_is_final_never_changes before update or delete or truncate on bank_line
    for each statement execute function what_is_final_never_changes();
create trigger what_is_final_never_changes before update or delete or truncate on bank_line_payment
    for each statement execute function what_is_final_never_changes();

create view bank_line_state as
    select l.*, coalesce((
            select sum(p.amount_minor) from bank_line_payment p
            where p.line_id = l.line_id and not exists (
                select 1 from payment_entry r where r.invoice_id = p.invoice_id and r.payment_id = p.payment_id
                    and r.kind = 'PAID_REVERTED')), 0)::bigint as paid_minor
    from bank_line l;

grant select on bank_line_state to ${service_role};

-- How an entity's bookkeeping is kept, and the account of each partner: given once, for the bookkeeper's books have it.
create table bookkeeping (
    entity_id text  not null primary key collate "C",
    settings  jsonb not null
);

create table debtor_account (
    entity_id  text not null collate "C",
    partner_id text not null collate "C",
    account    text not null,
    constraint a_partner_has_one_account primary key (entity_id, partner_id),
    constraint an_account_is_one_partners unique (entity_id, account)
);

grant select, insert, update on bookkeeping to ${service_role};
grant select, insert on debtor_account to ${service_role};
