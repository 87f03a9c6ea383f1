-- Cancelled leads of finalized invoices that still wait for their credit note: filled with the ledger, emptied with it.
create table credit_due (
    transaction_id uuid not null constraint a_credit_is_due_once primary key,
    invoice_id     text not null references draft collate "C"
);

create index credit_due_by_invoice on credit_due (invoice_id);

grant select, insert, delete on credit_due to ${service_role};
