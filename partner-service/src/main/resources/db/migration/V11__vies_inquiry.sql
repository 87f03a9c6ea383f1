-- What VIES was asked, by whom, and what came of it: silence too, which is no fact (R-015, ADR 42).
create table vies_inquiry (
    inquiry_id          uuid        primary key,
    holder              text        not null,
    holder_id           text        not null,
    errand              text,
    vat_id              text        not null,
    requester_vat_id    text,
    asked_at            timestamptz not null,
    asked_by            text        not null,
    outcome             text        not null,
    silence             text,
    consultation_number text,
    constraint an_inquiry_is_for_a_partner_or_a_seller check (holder in ('PARTNER', 'SELLER')),
    constraint only_silence_has_a_reason check ((outcome = 'SILENT') = (silence is not null)),
    constraint only_an_answer_has_a_consultation check (outcome in ('CONFIRMED', 'REFUTED') or consultation_number is null)
);

create index vies_inquiry_of_holder on vies_inquiry (holder, holder_id, inquiry_id desc);

grant select, insert on vies_inquiry to ${service_role};
