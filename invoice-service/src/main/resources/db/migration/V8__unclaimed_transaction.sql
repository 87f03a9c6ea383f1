-- Whoever still writes waits until the triggers stand: what came between the copy and them would be nowhere.
lock table ledger_transaction, ledger_cancellation, claim in share row exclusive mode;

-- What of the ledger is on no draft and no invoice, and whether it was cancelled: by this alone, whatever tables hold it.
create view unclaimed_in_ledger as
    select t.transaction_id, t.entity_id, t.partner_id, t.assignment_id, t.lead_id, t.service_date, t.price_minor,
        t.currency, exists (select 1 from ledger_cancellation c where c.transaction_id = t.transaction_id) as cancelled
    from ledger_transaction t
    where not exists (select 1 from claim where claim.transaction_id = t.transaction_id);

-- The same, kept, so that whoever asks what is open reads that and no billed lead.
create table unclaimed_transaction (
    transaction_id uuid    not null constraint a_transaction_is_unclaimed_once primary key,
    entity_id      text    not null collate "C",
    partner_id     text    not null collate "C",
    assignment_id  text    not null collate "C",
    lead_id        text    not null collate "C",
    service_date   date    not null,
    price_minor    bigint  not null,
    currency       text    not null,
    cancelled      boolean not null
);

insert into unclaimed_transaction select * from unclaimed_in_ledger;

create index unclaimed_by_partner on unclaimed_transaction (entity_id, partner_id, service_date) where not cancelled;
create index unclaimed_and_cancelled on unclaimed_transaction (entity_id, service_date) where cancelled;

analyze unclaimed_transaction;

-- Only the triggers write it, as its owner, in the transaction that changes what it follows from.
grant select on unclaimed_in_ledger, unclaimed_transaction to ${service_role};

-- Nobody has claimed what has just come; to look would cost more than to write.
create function what_comes_is_unclaimed() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into unclaimed_transaction
        select t.transaction_id, t.entity_id, t.partner_id, t.assignment_id, t.lead_id, t.service_date, t.price_minor,
            t.currency, exists (select 1 from ledger_cancellation c where c.transaction_id = t.transaction_id)
        from changed t;
    return null;
end $$;

-- Two at once that know nothing of each other could pass here: facts of a partner come one after the other, and who claims
-- or frees holds the partner's claims.
create function derive_unclaimed(ids uuid[]) returns void
    language sql security definer set search_path = public, pg_temp as $$
    delete from unclaimed_transaction where transaction_id = any (ids);
    insert into unclaimed_transaction select * from unclaimed_in_ledger where transaction_id = any (ids);
$$;

revoke execute on function derive_unclaimed(uuid[]) from public;
grant execute on function derive_unclaimed(uuid[]) to ${service_role};

create function unclaimed_transactions_follow() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform derive_unclaimed(array(select transaction_id from changed));
    return null;
end $$;

create trigger what_comes_is_unclaimed after insert on ledger_transaction
    referencing new table as changed for each statement execute function what_comes_is_unclaimed();
create trigger what_is_cancelled_is_marked after insert on ledger_cancellation
    referencing new table as changed for each statement execute function unclaimed_transactions_follow();
create trigger what_is_claimed_is_taken after insert on claim
    referencing new table as changed for each statement execute function unclaimed_transactions_follow();
create trigger what_is_freed_is_unclaimed after delete on claim
    referencing old table as changed for each statement execute function unclaimed_transactions_follow();
