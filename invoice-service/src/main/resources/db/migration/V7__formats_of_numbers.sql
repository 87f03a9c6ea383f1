-- Each series has a format of its own: the credit notes of `shop` and the invoices of `shop-c` never share a number.
alter table number_series add column format text;

with named as (
    select s.entity_id, s.kind, upper(e.body ->> 'externalId') || '-' as key, s.last_issue_date
    from number_series s join known_fact e on e.aggregate_id = s.entity_id and e.fact = 'EntityDefined'),
ranked as (
    select named.*, row_number() over (
        partition by key || case kind when 'CREDIT_NOTE' then 'C-' else '' end
        order by last_issue_date, entity_id) as place
    from named)
update number_series s set format = r.key || case
        when r.place = 1 then case r.kind when 'CREDIT_NOTE' then 'C-' else '' end
        else case r.kind when 'CREDIT_NOTE' then 'CN' else 'INV' end || r.place || '-' end || '{yyyy}-{0000}'
    from ranked r where r.entity_id = s.entity_id and r.kind = s.kind;

alter table number_series
    alter column format set not null,
    add constraint no_two_series_give_the_same_number unique (format);
