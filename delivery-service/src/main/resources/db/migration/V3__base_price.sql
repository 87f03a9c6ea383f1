-- Base prices by the first service date they hold for; null: since ever. What was said before there were dates holds
-- since ever, as it was said (ADR 21).
create table base_price (
    profile_id  uuid   not null references profile,
    valid_from  date,
    price_minor bigint not null constraint a_base_price_is_not_negative check (price_minor >= 0),
    currency    text   not null,
    event_id    uuid   not null,
    constraint one_base_price_per_day unique nulls not distinct (profile_id, valid_from)
);
insert into base_price (profile_id, valid_from, price_minor, currency, event_id)
select profile_id, null, base_price_minor, base_price_currency, base_price_event_id
from profile where base_price_event_id is not null;

alter table profile drop column base_price_minor, drop column base_price_currency, drop column base_price_event_id;

grant select, insert, update on base_price to ${service_role};
