-- The report of the official rules is the third file of a document.
alter table document_file drop constraint a_known_file;
alter table document_file add constraint a_known_file check (kind in ('PDF', 'XML', 'VALIDATION_REPORT'));

-- Credit notes that the official rules refuse: what is due stays due, and is tried again at that time.
create table credit_refused (
    invoice_id  text        not null constraint a_refusal_per_invoice primary key references draft collate "C",
    reasons     jsonb       not null,
    tries       int         not null,
    refused_at  timestamptz not null,
    next_try_at timestamptz not null
);

grant select, insert, update, delete on credit_refused to ${service_role};
