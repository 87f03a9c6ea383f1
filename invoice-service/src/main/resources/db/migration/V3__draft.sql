create table billing_run (
    billing_run_id text not null primary key collate "C",
    entity_id      text not null collate "C",
    from_date      date not null,
    to_date        date not null,
    completed      boolean not null default false,
    constraint one_run_per_entity_and_period unique (entity_id, from_date, to_date),
    constraint a_period_is_not_empty check (from_date < to_date)
);

grant select, insert, update on billing_run to ${service_role};

-- The working state of an invoice. What is final stands in document, out of reach of any update.
create table draft (
    invoice_id     text   not null primary key collate "C",
    billing_run_id text   not null references billing_run collate "C",
    entity_id      text   not null collate "C",
    partner_id     text   not null collate "C",
    from_date      date   not null,
    to_date        date   not null,
    state          text   not null constraint a_known_state check (state in ('DRAFT', 'FINAL', 'DISCARDED')),
    version        bigint not null,
    basis_hash     text   not null,
    tax_decision   jsonb  not null,
    bill           jsonb  not null
);

create unique index one_live_invoice_per_partner_and_period
    on draft (entity_id, partner_id, from_date, to_date) where state <> 'DISCARDED';

grant select, insert, update on draft to ${service_role};

create table claim (
    transaction_id uuid not null constraint a_transaction_is_on_one_invoice_ever primary key,
    invoice_id     text not null references draft collate "C"
);

create index claim_by_invoice on claim (invoice_id);

grant select, insert, delete on claim to ${service_role};

create function claims_are_free_only_while_draft() returns trigger language plpgsql as $$
begin
    if exists (select 1 from draft where invoice_id = old.invoice_id and state = 'FINAL') then
        raise exception 'the transactions of a finalized invoice stay claimed'
            using errcode = 'integrity_constraint_violation';
    end if;
    return old;
end $$;

create trigger claims_are_free_only_while_draft before delete on claim
    for each row execute function claims_are_free_only_while_draft();
