-- What is paid on each invoice. What was booked is kept besides, so that it may come twice and in any order.
do $model$
declare
    slot text;
begin
    foreach slot in array array ['readmodel_a', 'readmodel_b'] loop
        perform set_config('search_path', slot, true);
        alter table document
            add column paid_minor bigint not null default 0,
            add column used_minor bigint not null default 0;
        create table document_payment (
            partner_id   uuid   not null,
            invoice_id   uuid   not null,
            payment_id   uuid   not null,
            kind         text   not null collate "C"
                constraint a_known_kind check (kind in ('PAID', 'PAID_REVERTED', 'USED', 'RESTORED')),
            amount_minor bigint not null,
            constraint a_payment_is_booked_and_reverted_once primary key (partner_id, invoice_id, payment_id, kind)
        );
        alter table document_payment enable row level security, force row level security;
        create policy own_rows on document_payment
            using (partner_id = nullif(current_setting('app.partner_id', true), '')::uuid);
        grant select on document_payment to ${pages_role};
        grant select, insert, update, delete, truncate on document_payment to ${service_role};
    end loop;
    perform set_config('search_path', '"$user", public', true);
end
$model$;
