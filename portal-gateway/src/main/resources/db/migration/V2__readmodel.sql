-- What the portal shows, built from the topics and nothing else: it can be dropped and built again at any time. It lies
-- twice, in readmodel_a and readmodel_b: one serves while the other is built anew, and a row here says which. A later
-- change of these tables changes both schemas.
create schema readmodel;

create sequence readmodel.generation_number;

create table readmodel.generation (
    generation bigint not null primary key,
    slot       text   not null constraint a_slot_holds_one_generation unique
                               constraint a_known_slot check (slot in ('readmodel_a', 'readmodel_b')),
    state      text   not null constraint at_most_one_serves_and_one_is_built unique
                               constraint a_known_state check (state in ('CURRENT', 'BUILDING'))
);

insert into readmodel.generation values (nextval('readmodel.generation_number'), 'readmodel_a', 'CURRENT');

grant usage on schema readmodel to ${service_role}, ${pages_role};
grant usage on sequence readmodel.generation_number to ${service_role};
grant select, insert, update, delete on readmodel.generation to ${service_role};
grant select on readmodel.generation to ${pages_role};

do $model$
declare
    slot  text;
    named record;
begin
    foreach slot in array array ['readmodel_a', 'readmodel_b'] loop
        execute format('create schema %I', slot);
        execute format('grant usage on schema %I to ${service_role}, ${pages_role}', slot);
        perform set_config('search_path', slot, true);

        -- Of the operator, not of a partner: pages never read these as themselves.
        create table entity (
            entity_id   uuid   not null primary key,
            time_zone   text   not null,
            lead_fields jsonb  not null,
            definition  bigint not null,
            sequence    bigint not null
        );
        create table seller (
            entity_id  uuid   not null primary key,
            legal_name text   not null,
            sequence   bigint not null
        );
        -- Under which definition of an entity's fields rows were written; an older one than the entity's is a reason to
        -- build anew.
        create table derived_under (
            entity_id  uuid   not null,
            definition bigint not null,
            constraint a_definition_is_noted_once primary key (entity_id, definition)
        );

        create table partner_profile (
            partner_id   uuid   not null primary key,
            display_name text   not null,
            time_zone    text,
            language     text,
            sequence     bigint not null
        );
        create table portal_account (
            partner_id uuid    not null primary key,
            enabled    boolean not null,
            sequence   bigint  not null
        );
        create table partner_permission (
            partner_id              uuid    not null primary key,
            view_leads              boolean not null,
            download_leads          boolean not null,
            accept_and_reject_leads boolean not null,
            return_leads            boolean not null,
            view_invoices           boolean not null,
            edit_profile            text    not null,
            sequence                bigint  not null
        );

        -- Keys and names are compared byte by byte (collate "C"), which an index can do under row-level security.
        -- fields: values anybody may see who may see the row; sealed: those only their person's key opens.
        create table lead_row (
            partner_id      uuid        not null,
            lead_row_id     uuid        not null,
            entity_id       uuid        not null,
            delivery_id     text        not null,
            lead_id         text        not null,
            data_subject_id text        not null,
            channel         text        not null,
            delivered_at    timestamptz not null,
            service_date    date        not null,
            status          text        not null collate "C"
                constraint a_known_status check (status in ('ACCEPTED', 'REJECTED', 'RETURNED', 'CANCELLED', 'TEST')),
            display_name    text,
            name_key        text        not null collate "C",
            surname_key     text        not null collate "C",
            lead_key        text        not null collate "C",
            fields          jsonb       not null,
            sealed          jsonb       not null,
            erased          boolean     not null,
            constraint a_lead_has_one_row primary key (partner_id, lead_row_id)
        );
        create index leads_by_time on lead_row (partner_id, delivered_at desc, lead_row_id desc);
        create index leads_by_status on lead_row (partner_id, status, delivered_at desc, lead_row_id desc);
        create index leads_by_name on lead_row (partner_id, name_key, lead_row_id);
        create index leads_by_status_and_name on lead_row (partner_id, status, name_key, lead_row_id);
        create index leads_by_surname on lead_row (partner_id, surname_key);
        create index leads_by_lead_id on lead_row (partner_id, lead_key);

        create table lead_event (
            partner_id    uuid        not null,
            lead_row_id   uuid        not null,
            kind          text        not null constraint a_known_kind check (kind in ('CANCELLED', 'BILLED', 'CREDITED')),
            at            timestamptz not null,
            cause         text,
            document_id   uuid,
            line_position int,
            constraint what_happens_to_a_lead_happens_once primary key (partner_id, lead_row_id, kind)
        );
        create index leads_of_a_document on lead_event (partner_id, document_id, line_position, lead_row_id);

        create table lead_counter (
            partner_id uuid   not null,
            entity_id  uuid   not null,
            status     text   not null collate "C",
            leads      bigint not null,
            constraint a_status_is_counted_once primary key (partner_id, entity_id, status)
        );

        -- What a lead costs; no page may read it (R-086), the sums of the running period will.
        create table lead_price (
            partner_id   uuid   not null,
            lead_row_id  uuid   not null,
            service_date date   not null,
            price_minor  bigint not null,
            currency     text   not null,
            constraint a_lead_has_one_price primary key (partner_id, lead_row_id)
        );

        -- Finalized invoices and credit notes; a draft has no row here.
        create table document (
            partner_id     uuid   not null,
            document_id    uuid   not null,
            kind           text   not null collate "C"
                constraint a_known_kind check (kind in ('INVOICE', 'CREDIT_NOTE')),
            entity_id      uuid   not null,
            invoice_id     uuid   not null,
            number         text   not null,
            issue_date     date   not null,
            due_date       date   not null,
            period_from    date   not null,
            period_to      date   not null,
            currency       text   not null,
            net_minor      bigint not null,
            tax_minor      bigint not null,
            total_minor    bigint not null,
            credited_minor bigint not null,
            content        jsonb  not null,
            constraint a_document_has_one_row primary key (partner_id, document_id)
        );
        create index documents_by_date on document (partner_id, issue_date desc, document_id desc);
        create index documents_by_kind on document (partner_id, kind, issue_date desc, document_id desc);
        create index documents_of_an_invoice on document (partner_id, invoice_id);

        create table document_line (
            partner_id       uuid    not null,
            document_id      uuid    not null,
            position         int     not null,
            name             text    not null,
            lead_id          text,
            quantity         int     not null,
            unit_price_minor bigint  not null,
            net_minor        bigint  not null,
            vat_percent      text    not null,
            service_from     date    not null,
            service_to       date    not null,
            late             boolean not null,
            constraint a_line_has_one_row primary key (partner_id, document_id, position)
        );

        for named in
            select c.table_name from information_schema.columns c
            where c.table_schema = slot and c.column_name = 'partner_id'
        loop
            execute format('alter table %I enable row level security, force row level security', named.table_name);
            execute format(
                $policy$create policy own_rows on %I
                    using (partner_id = nullif(current_setting('app.partner_id', true), '')::uuid)$policy$,
                named.table_name);
            if named.table_name <> 'lead_price' then
                execute format('grant select on %I to ${pages_role}', named.table_name);
            end if;
        end loop;
        execute format('grant select, insert, update, delete, truncate on all tables in schema %I to ${service_role}', slot);
    end loop;
    perform set_config('search_path', '"$user", public', true);
end
$model$;
