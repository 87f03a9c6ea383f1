-- What of a payment goes beyond what was open, because a person said that it becomes a credit balance (D-25).
alter table payment_entry add column credit_minor bigint not null default 0
    constraint a_credit_is_part_of_its_payment check (credit_minor = 0 or kind = 'PAID' and credit_minor between 1 and amount_minor);

create or replace function payments_never_exceed_invoice() returns trigger language plpgsql as $$
declare
    owed record;
begin
    select total_minor - credited_minor - paid_minor as open, credit_balance_minor as balance into owed
        from invoice_balance where invoice_id = new.invoice_id;
    if owed is null or (new.kind = 'PAID'
            and greatest(new.amount_minor - greatest(owed.open + new.amount_minor, 0), 0) > new.credit_minor) then
        raise exception 'the payments of invoice % would exceed it', new.invoice_id
            using errcode = 'check_violation', constraint = 'payments_never_exceed_invoice';
    end if;
    if owed.balance < 0 then
        raise exception 'more than the credit balance of invoice % would be used', new.invoice_id
            using errcode = 'check_violation', constraint = 'credit_balance_is_used_once';
    end if;
    return null;
end $$;

-- Lines that pay no invoice: set aside with a reason, and taken up again. The last of them holds.
create table bank_line_decision (
    decision_id bigint not null generated always as identity primary key,
    line_id     text   not null references bank_line collate "C",
    reason      text,
    at          timestamptz not null default now(),
    decided_by  text   not null
);

comment on column bank_line_decision.reason is 'Why the line was set aside; absent where it was taken up again.';

create index bank_line_decision_by_line on bank_line_decision (line_id, decision_id);

grant select, insert on bank_line_decision to ${service_role};

create trigger what_is_final_never_changes before update or delete or truncate on bank_line_decision
    for each statement execute function what_is_final_never_changes();

create or replace view bank_line_state as
    select l.*, coalesce((
            select sum(p.amount_minor) from bank_line_payment p
            where p.line_id = l.line_id and not exists (
                select 1 from payment_entry r where r.invoice_id = p.invoice_id and r.payment_id = p.payment_id
                    and r.kind = 'PAID_REVERTED')), 0)::bigint as paid_minor,
        d.reason as aside_reason, d.at as aside_at, d.decided_by as aside_by
    from bank_line l
        left join lateral (
            select b.reason, b.at, b.decided_by from bank_line_decision b
            where b.line_id = l.line_id order by b.decision_id desc limit 1) d on d.reason is not null;
