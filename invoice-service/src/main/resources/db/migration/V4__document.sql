create table number_series (
    entity_id       text   not null collate "C",
    kind            text   not null,
    year            int    not null,
    last_number     bigint not null,
    last_hash       text   not null,
    last_issue_date date,
    constraint one_series_per_entity_and_kind primary key (entity_id, kind)
);

grant select, insert, update on number_series to ${service_role};

create table document (
    document_id text   not null primary key collate "C",
    kind        text   not null constraint a_known_kind check (kind in ('INVOICE', 'CREDIT_NOTE')),
    entity_id   text   not null collate "C",
    partner_id  text   not null collate "C",
    invoice_id  text   not null references draft collate "C",
    number      text   not null,
    issue_date  date   not null,
    due_date    date   not null,
    from_date   date   not null,
    to_date     date   not null,
    currency    text   not null,
    net_minor   bigint not null,
    tax_minor   bigint not null,
    total_minor bigint not null constraint a_document_is_never_negative check (total_minor >= 0),
    content     jsonb  not null,
    hashes      jsonb  not null,
    constraint a_number_is_given_once unique (number)
);

create unique index an_invoice_is_finalized_once on document (invoice_id) where kind = 'INVOICE';
create index document_by_period on document (entity_id, from_date, to_date);
create index document_by_invoice on document (invoice_id);

create table number_register (
    entity_id       text   not null collate "C",
    kind            text   not null,
    year            int    not null,
    number          bigint not null,
    document_number text   not null,
    document_id     text   not null references document collate "C",
    issue_date      date   not null,
    document_hash   text   not null,
    previous_hash   text   not null,
    hash            text   not null,
    constraint a_register_has_each_number_once primary key (entity_id, kind, year, number),
    constraint a_document_has_one_number unique (document_id)
);

create table document_file (
    document_id text  not null references document collate "C",
    kind        text  not null constraint a_known_file check (kind in ('PDF', 'XML')),
    sha256      text  not null,
    content     bytea not null,
    constraint a_file_is_stored_once primary key (document_id, kind),
    constraint stored_bytes_match_their_hash check (encode(sha256(content), 'hex') = sha256)
);

create table billed_transaction (
    transaction_id uuid not null constraint a_transaction_is_billed_once primary key,
    invoice_id     text not null references draft collate "C",
    line_position  int  not null
);

create index billed_transaction_by_line on billed_transaction (invoice_id, line_position);

create table credited_transaction (
    transaction_id uuid not null constraint a_transaction_is_credited_once primary key,
    credit_note_id text not null references document collate "C"
);

-- What is final is inserted and read. The grants bind the service, the triggers the owner's mistakes.
grant select, insert on document, number_register, document_file, billed_transaction,
    credited_transaction to ${service_role};

create function what_is_final_never_changes() returns trigger language plpgsql as $$
begin
    raise exception '% is final: it is never changed and never removed', tg_table_name
        using errcode = 'integrity_constraint_violation';
end $$;

create trigger what_is_final_never_changes before update or delete or truncate on document
    for each statement execute function what_is_final_never_changes();
create trigger what_is_final_never_changes before update or delete or truncate on number_register
    for each statement execute function what_is_final_never_changes();
create trigger what_is_final_never_changes before update or delete or truncate on document_file
    for each statement execute function what_is_final_never_changes();
create trigger what_is_final_never_changes before update or delete or truncate on billed_transaction
    for each statement execute function what_is_final_never_changes();
create trigger what_is_final_never_changes before update or delete or truncate on credited_transaction
    for each statement execute function what_is_final_never_changes();

create function credits_never_exceed_invoice() returns trigger language plpgsql as $$
begin
    if (select coalesce(sum(case kind when 'INVOICE' then total_minor else -total_minor end), 0)
        from document where invoice_id = new.invoice_id) < 0 then
        raise exception 'the credit notes of invoice % would exceed it', new.invoice_id
            using errcode = 'check_violation', constraint = 'credits_never_exceed_invoice';
    end if;
    return null;
end $$;

create trigger credits_never_exceed_invoice after insert on document
    for each row when (new.kind = 'CREDIT_NOTE') execute function credits_never_exceed_invoice();
