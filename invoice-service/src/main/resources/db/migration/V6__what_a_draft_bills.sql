-- Which line bills a claimed transaction; unknown for drafts made before this column: accepting their drift mends it.
alter table claim add column line_position int;

update claim set line_position = b.line_position from billed_transaction b
    where b.transaction_id = claim.transaction_id;

update claim set line_position = found.line_position from (
        select c.transaction_id, min((l.line ->> 'position')::int) as line_position
        from claim c join draft d using (invoice_id) join ledger_transaction t using (transaction_id)
            cross join lateral jsonb_array_elements(d.bill -> 'lines') as l (line)
        where d.state = 'DRAFT' and l.line ->> 'assignmentId' = t.assignment_id
          and replace(l.line #>> '{unitPrice,amount}', '.', '')::bigint = t.price_minor
          and t.service_date between (l.line ->> 'serviceFrom')::date and (l.line ->> 'serviceTo')::date
          and (l.line ->> 'leadId' is null or l.line ->> 'leadId' = t.lead_id)
        group by c.transaction_id having count(*) = 1) found
    where found.transaction_id = claim.transaction_id and claim.line_position is null;

-- A draft's bill in parts, so that a page and a check cost the same for 10 and 100,000 leads.
alter table draft
    add column adjustments    jsonb  not null default '[]',
    add column totals         jsonb  not null default '{}',
    add column line_count     int    not null default 0,
    add column leads          bigint not null default 0,
    add column assignments    jsonb  not null default '{}',
    add column line_findings  jsonb  not null default '[]';

create table draft_line (
    invoice_id text  not null references draft deferrable initially deferred collate "C",
    position   int   not null,
    line       jsonb not null,
    constraint a_draft_has_each_line_once primary key (invoice_id, position)
);

insert into draft_line (invoice_id, position, line)
    select invoice_id, (line ->> 'position')::int, line
    from draft cross join lateral jsonb_array_elements(bill -> 'lines') as l (line);

update draft set
    adjustments = bill -> 'adjustments',
    totals = bill -> 'totals',
    line_count = jsonb_array_length(bill -> 'lines'),
    leads = (select coalesce(sum((line ->> 'quantity')::bigint), 0) from draft_line l
        where l.invoice_id = draft.invoice_id),
    assignments = (select coalesce(jsonb_object_agg(line ->> 'assignmentId', line ->> 'name'), '{}')
        from draft_line l where l.invoice_id = draft.invoice_id);

alter table draft drop column bill;

-- The claimed leads of a draft, counted: what it would come to on other terms is calculated from these.
create table draft_group (
    invoice_id    text   not null references draft collate "C",
    assignment_id text   not null collate "C",
    price_minor   bigint not null,
    currency      text   not null,
    service_date  date   not null,
    leads         int    not null,
    constraint leads_are_counted_once primary key (invoice_id, assignment_id, price_minor, currency, service_date)
);

insert into draft_group (invoice_id, assignment_id, price_minor, currency, service_date, leads)
    select invoice_id, assignment_id, price_minor, currency, service_date, count(*)
    from claim join ledger_transaction using (transaction_id) join draft using (invoice_id)
    where state = 'DRAFT' group by 1, 2, 3, 4, 5;

-- What arrived since a draft was calculated (D-16): marked in the transaction in which it arrives.
create table draft_change (
    invoice_id     text not null references draft collate "C",
    transaction_id uuid not null,
    kind           text not null constraint a_known_change check (kind in ('CANCELLED', 'ADDED')),
    constraint a_change_is_marked_once primary key (invoice_id, transaction_id)
);

create index draft_change_by_transaction on draft_change (transaction_id);
create index draft_open_by_partner on draft (entity_id, partner_id) where state = 'DRAFT';

insert into draft_change (invoice_id, transaction_id, kind)
    select invoice_id, transaction_id, 'CANCELLED'
    from claim join draft using (invoice_id) join ledger_cancellation using (transaction_id) where state = 'DRAFT';

insert into draft_change (invoice_id, transaction_id, kind)
    select d.invoice_id, t.transaction_id, 'ADDED'
    from draft d join ledger_transaction t on t.entity_id = d.entity_id and t.partner_id = d.partner_id
        and t.service_date < d.to_date and (t.service_date >= d.from_date or exists (
            select 1 from billing_run r where r.entity_id = t.entity_id
            and t.service_date >= r.from_date and t.service_date < r.to_date))
    where d.state = 'DRAFT'
      and not exists (select 1 from claim where claim.transaction_id = t.transaction_id)
      and not exists (select 1 from ledger_cancellation c where c.transaction_id = t.transaction_id);

grant select, insert, delete on draft_line, draft_group, draft_change to ${service_role};

-- What is final is read from its document; what led to it stays as it was.
create function what_is_not_a_draft_stays() returns trigger language plpgsql as $$
begin
    if old.state <> 'DRAFT' then
        raise exception 'invoice % is %: what led to it has to stay as it is', old.invoice_id, old.state
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

create trigger what_is_not_a_draft_stays before update on draft
    for each row execute function what_is_not_a_draft_stays();

create function lines_change_only_while_draft() returns trigger language plpgsql as $$
begin
    if exists (select 1 from draft where invoice_id = coalesce(new.invoice_id, old.invoice_id) and state <> 'DRAFT') then
        raise exception 'the lines of an invoice that is no draft stay as they are'
            using errcode = 'integrity_constraint_violation';
    end if;
    return coalesce(new, old);
end $$;

create trigger lines_change_only_while_draft before insert or update or delete on draft_line
    for each row execute function lines_change_only_while_draft();

-- What lists show of a document, without opening all of it.
alter table document
    add column totals     jsonb generated always as (content #> '{bill,totals}') stored,
    add column treatment  text  generated always as (content #>> '{taxDecision,treatment}') stored,
    add column line_count int   generated always as (jsonb_array_length(content #> '{bill,lines}')) stored;

-- A cancelled lead of a final invoice has its credit, or waits for it: what has neither is found here.
create view cancelled_without_credit as
    select b.transaction_id, b.invoice_id
    from billed_transaction b join ledger_cancellation c using (transaction_id)
    where not exists (select 1 from credited_transaction k where k.transaction_id = b.transaction_id)
      and not exists (select 1 from credit_due w where w.transaction_id = b.transaction_id);

grant select on cancelled_without_credit to ${service_role};
