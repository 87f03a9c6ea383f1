-- What was paid, and what was taken back: a journal beside the documents, inserted and never changed (D-18).
create table payment_entry (
    entry_id     text   not null primary key collate "C",
    payment_id   text   not null collate "C",
    kind         text   not null constraint a_known_entry
        check (kind in ('PAID', 'PAID_REVERTED', 'CREDIT_USED', 'CREDIT_RESTORED')),
    invoice_id   text   not null references draft collate "C",
    entity_id    text   not null collate "C",
    partner_id   text   not null collate "C",
    amount_minor bigint not null constraint a_payment_is_above_zero check (amount_minor > 0),
    currency     text   not null,
    booked_on    date   not null,
    reference    text,
    method       text,
    other_invoice_id text references draft collate "C",
    reason       text,
    at           timestamptz not null,
    booked_by    text   not null,
    constraint a_payment_is_booked_and_reverted_once unique (invoice_id, payment_id, kind),
    constraint a_reversal_says_why check ((reason is null) = (kind in ('PAID', 'CREDIT_USED')))
);

create index payment_entry_by_entity on payment_entry (entity_id, booked_on);

grant select, insert on payment_entry to ${service_role};

create trigger what_is_final_never_changes before update or delete or truncate on payment_entry
    for each statement execute function what_is_final_never_changes();

-- What is owed on each final invoice, by either side; the rule of InvoiceBalance.
create view invoice_balance as
    select i.invoice_id, i.entity_id, i.partner_id, i.number, i.issue_date, i.due_date, i.currency, i.total_minor,
        c.credited_minor, p.paid_minor, p.used_minor,
        greatest(i.total_minor - c.credited_minor - p.paid_minor, 0) as open_minor,
        greatest(c.credited_minor + p.paid_minor - i.total_minor, 0) - p.used_minor as credit_balance_minor,
        case when i.total_minor - c.credited_minor - p.paid_minor > 0 then 'OPEN'
            when i.total_minor > 0 and c.credited_minor = i.total_minor then 'CREDITED'
            else 'PAID' end as settled
    from document i
        cross join lateral (
            select coalesce(sum(n.total_minor), 0)::bigint as credited_minor from document n
            where n.invoice_id = i.invoice_id and n.kind = 'CREDIT_NOTE') c
        cross join lateral (
            select coalesce(sum(case e.kind when 'PAID' then e.amount_minor
                    when 'PAID_REVERTED' then -e.amount_minor end), 0)::bigint as paid_minor,
                coalesce(sum(case e.kind when 'CREDIT_USED' then e.amount_minor
                    when 'CREDIT_RESTORED' then -e.amount_minor end), 0)::bigint as used_minor
            from payment_entry e where e.invoice_id = i.invoice_id) p
    where i.kind = 'INVOICE';

grant select on invoice_balance to ${service_role};

-- The last guard, should the rules ever be passed by.
create function payments_never_exceed_invoice() returns trigger language plpgsql as $$
declare
    owed record;
begin
    select total_minor - credited_minor - paid_minor as open, credit_balance_minor as balance into owed
        from invoice_balance where invoice_id = new.invoice_id;
    if owed is null or (new.kind = 'PAID' and owed.open < 0) then
        raise exception 'the payments of invoice % would exceed it', new.invoice_id
            using errcode = 'check_violation', constraint = 'payments_never_exceed_invoice';
    end if;
    if owed.balance < 0 then
        raise exception 'more than the credit balance of invoice % would be used', new.invoice_id
            using errcode = 'check_violation', constraint = 'credit_balance_is_used_once';
    end if;
    return null;
end $$;

create trigger payments_never_exceed_invoice after insert on payment_entry
    for each row execute function payments_never_exceed_invoice();
