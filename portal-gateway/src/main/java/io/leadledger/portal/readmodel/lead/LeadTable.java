package io.leadledger.portal.readmodel.lead;

import io.leadledger.event.delivery.CancellationCause;
import io.leadledger.event.delivery.TransactionEvent.TransactionCancelled;
import io.leadledger.event.delivery.TransactionEvent.TransactionRecorded;
import io.leadledger.id.Id;
import io.leadledger.portal.readmodel.directory.LeadFields;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes leads and counts them. Rows are inserted once; a cancellation is noted first, and then hits the row whichever of
 * the two came earlier. All rows of a partner come through one partition, so counters are touched by one thread.
 */
@Component
class LeadTable {

    private static final String COUNT = """
            insert into lead_counter as counted (partner_id, entity_id, status, leads)
            select partner_id, entity_id, status, sum(leads) from change group by partner_id, entity_id, status
            order by partner_id, entity_id, status
            on conflict (partner_id, entity_id, status) do update set leads = counted.leads + excluded.leads
            """;

    private final JdbcClient jdbc;

    LeadTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void noteDefinitions(Map<UUID, LeadFields> definitions) {
        new TreeMap<>(definitions)
                .forEach((entity, fields) -> jdbc.sql(
                                "insert into derived_under (entity_id, definition) values (?, ?) on conflict do nothing")
                        .params(entity, fields.definition())
                        .update());
    }

    void price(List<TransactionRecorded> facts) {
        if (facts.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into lead_price (partner_id, lead_row_id, service_date, price_minor, currency)
                        select * from unnest(?::uuid[], ?::uuid[], ?::date[], ?::bigint[], ?::text[])
                        on conflict (partner_id, lead_row_id) do nothing
                        """)
                .params(
                        ids(facts, TransactionRecorded::partnerId),
                        ids(facts, TransactionRecorded::transactionId),
                        texts(facts, fact -> fact.serviceDate().toString()),
                        facts.stream().map(fact -> fact.price().minor()).toArray(Long[]::new),
                        texts(facts, fact -> fact.price().currency().getCurrencyCode()))
                .update();
    }

    void noteCancelled(List<TransactionCancelled> facts) {
        if (facts.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into lead_event (partner_id, lead_row_id, kind, at, cause)
                        select partner_id, lead_row_id, 'CANCELLED', at, cause
                        from unnest(?::uuid[], ?::uuid[], ?::timestamptz[], ?::text[])
                            as noted (partner_id, lead_row_id, at, cause)
                        on conflict (partner_id, lead_row_id, kind) do nothing
                        """)
                .params(
                        ids(facts, TransactionCancelled::partnerId),
                        ids(facts, TransactionCancelled::transactionId),
                        texts(facts, fact -> fact.cancelledAt().toString()),
                        texts(facts, fact -> fact.cause().name()))
                .update();
    }

    /** New rows, each with the status that its cancellation, if already noted, gives it. */
    void add(List<ReceivedLead> leads) {
        if (leads.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        with change as (
                            insert into lead_row (partner_id, lead_row_id, entity_id, delivery_id, lead_id,
                                data_subject_id, channel, delivered_at, service_date, status, display_name, name_key,
                                surname_key, lead_key, fields, sealed, erased)
                            select r.partner_id, r.lead_row_id, r.entity_id, r.delivery_id, r.lead_id,
                                r.data_subject_id, r.channel, r.delivered_at, r.service_date,
                                case when r.test then 'TEST' else coalesce(%s, 'ACCEPTED') end,
                                r.display_name, r.name_key, r.surname_key, r.lead_key, r.fields, r.sealed, r.erased
                            from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[],
                                    ?::timestamptz[], ?::date[], ?::boolean[], ?::text[], ?::text[], ?::text[],
                                    ?::text[], ?::jsonb[], ?::jsonb[], ?::boolean[])
                                as r (partner_id, lead_row_id, entity_id, delivery_id, lead_id, data_subject_id,
                                    channel, delivered_at, service_date, test, display_name, name_key, surname_key,
                                    lead_key, fields, sealed, erased)
                            left join lead_event e on e.partner_id = r.partner_id
                                and e.lead_row_id = r.lead_row_id and e.kind = 'CANCELLED'
                            on conflict (partner_id, lead_row_id) do nothing
                            returning partner_id, entity_id, status, 1 as leads
                        )
                        %s""".formatted(statusAfter("e.cause"), COUNT))
                .params(
                        ids(leads, lead -> lead.delivery().partnerId()),
                        texts(leads, lead -> lead.delivery().subject()),
                        ids(leads, lead -> lead.delivery().entityId()),
                        ids(leads, lead -> lead.delivery().deliveryId()),
                        ids(leads, lead -> lead.delivery().leadId()),
                        ids(leads, lead -> lead.delivery().dataSubjectId()),
                        texts(leads, lead -> lead.delivery().channel().name()),
                        texts(leads, lead -> lead.delivery().deliveredAt().toString()),
                        texts(leads, lead -> lead.delivery().serviceDate().toString()),
                        leads.stream().map(lead -> lead.delivery().test()).toArray(Boolean[]::new),
                        leads.stream().map(ReceivedLead::name).toArray(String[]::new),
                        texts(leads, ReceivedLead::nameKey),
                        texts(leads, ReceivedLead::surnameKey),
                        texts(
                                leads,
                                lead -> SearchKey.of(lead.delivery().leadId().value())),
                        texts(leads, ReceivedLead::clearJson),
                        texts(leads, ReceivedLead::sealedJson),
                        leads.stream().map(ReceivedLead::erased).toArray(Boolean[]::new))
                .update();
    }

    /** Rows that were there before. Nothing is un-cancelled, and the first cause stays. */
    void cancel(List<TransactionCancelled> facts) {
        if (facts.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        with hit as (
                            update lead_row r set status = %s
                            from lead_event e
                            where e.partner_id = r.partner_id and e.lead_row_id = r.lead_row_id and e.kind = 'CANCELLED'
                                and r.status = 'ACCEPTED'
                                and (r.partner_id, r.lead_row_id) in (select * from unnest(?::uuid[], ?::uuid[]))
                            returning r.partner_id, r.entity_id, r.status
                        ), change as (
                            select partner_id, entity_id, status, 1 as leads from hit
                            union all
                            select partner_id, entity_id, 'ACCEPTED', -1 from hit
                        )
                        %s""".formatted(statusAfter("e.cause"), COUNT))
                .params(ids(facts, TransactionCancelled::partnerId), ids(facts, TransactionCancelled::transactionId))
                .update();
        jdbc.sql("delete from lead_counter where partner_id = any (?::uuid[]) and leads = 0")
                .params((Object) ids(facts, TransactionCancelled::partnerId))
                .update();
    }

    /** {@link LeadStatus#after} in SQL. */
    private static String statusAfter(String cause) {
        return Arrays.stream(CancellationCause.values())
                .map(one -> " when '" + one + "' then '" + LeadStatus.after(one) + "'")
                .collect(Collectors.joining("", "case " + cause, " end"));
    }

    private static <E> String[] ids(List<E> facts, Function<E, Id> column) {
        return Id.texts(facts.stream().map(column).toList());
    }

    private static <E> String[] texts(List<E> facts, Function<E, String> column) {
        return facts.stream().map(column).toArray(String[]::new);
    }
}
