package io.leadledger.portal.readmodel.lead;

import io.leadledger.chassis.jdbc.ColumnBatch;
import io.leadledger.event.delivery.CancellationCause;
import io.leadledger.event.delivery.TransactionEvent.TransactionCancelled;
import io.leadledger.event.delivery.TransactionEvent.TransactionRecorded;
import io.leadledger.portal.readmodel.directory.LeadFields;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
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

    private final JdbcTemplate jdbc;

    LeadTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void noteDefinitions(Map<UUID, LeadFields> definitions) {
        new TreeMap<>(definitions)
                .forEach((entity, fields) -> jdbc.update(
                        "insert into derived_under (entity_id, definition) values (?, ?) on conflict do nothing",
                        entity,
                        fields.definition()));
    }

    void price(List<TransactionRecorded> facts) {
        ColumnBatch.of(facts)
                .column("uuid", TransactionRecorded::partnerId)
                .column("uuid", TransactionRecorded::transactionId)
                .column("date", TransactionRecorded::serviceDate)
                .column("bigint", fact -> fact.price().minor())
                .column("text", fact -> fact.price().currency())
                .update(jdbc, """
                        insert into lead_price (partner_id, lead_row_id, service_date, price_minor, currency)
                        select * from unnest(?, ?, ?, ?, ?)
                        on conflict (partner_id, lead_row_id) do nothing
                        """);
    }

    void noteCancelled(List<TransactionCancelled> facts) {
        ColumnBatch.of(facts)
                .column("uuid", TransactionCancelled::partnerId)
                .column("uuid", TransactionCancelled::transactionId)
                .column("timestamptz", TransactionCancelled::cancelledAt)
                .column("text", TransactionCancelled::cause)
                .update(jdbc, """
                        insert into lead_event (partner_id, lead_row_id, kind, at, cause)
                        select partner_id, lead_row_id, 'CANCELLED', at, cause
                        from unnest(?, ?, ?, ?) as noted (partner_id, lead_row_id, at, cause)
                        on conflict (partner_id, lead_row_id, kind) do nothing
                        """);
    }

    /** New rows, each with the status that its cancellation, if already noted, gives it. */
    void add(List<ReceivedLead> leads) {
        ColumnBatch.of(leads)
                .column("uuid", lead -> lead.delivery().partnerId())
                .column("uuid", lead -> lead.delivery().subject())
                .column("uuid", lead -> lead.delivery().entityId())
                .column("text", lead -> lead.delivery().deliveryId())
                .column("text", lead -> lead.delivery().leadId())
                .column("text", lead -> lead.delivery().dataSubjectId())
                .column("text", lead -> lead.delivery().channel())
                .column("timestamptz", lead -> lead.delivery().deliveredAt())
                .column("date", lead -> lead.delivery().serviceDate())
                .column("boolean", lead -> lead.delivery().test())
                .column("text", ReceivedLead::name)
                .column("text", ReceivedLead::nameKey)
                .column("text", ReceivedLead::surnameKey)
                .column("text", lead -> SearchKey.of(lead.delivery().leadId().value()))
                .column("jsonb", ReceivedLead::clearJson)
                .column("jsonb", ReceivedLead::sealedJson)
                .column("boolean", ReceivedLead::erased)
                .update(jdbc, """
                        with change as (
                            insert into lead_row (partner_id, lead_row_id, entity_id, delivery_id, lead_id,
                                data_subject_id, channel, delivered_at, service_date, status, display_name, name_key,
                                surname_key, lead_key, fields, sealed, erased)
                            select r.partner_id, r.lead_row_id, r.entity_id, r.delivery_id, r.lead_id,
                                r.data_subject_id, r.channel, r.delivered_at, r.service_date,
                                case when r.test then 'TEST' else coalesce(%s, 'ACCEPTED') end,
                                r.display_name, r.name_key, r.surname_key, r.lead_key, r.fields, r.sealed, r.erased
                            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                                as r (partner_id, lead_row_id, entity_id, delivery_id, lead_id, data_subject_id,
                                    channel, delivered_at, service_date, test, display_name, name_key, surname_key,
                                    lead_key, fields, sealed, erased)
                            left join lead_event e on e.partner_id = r.partner_id
                                and e.lead_row_id = r.lead_row_id and e.kind = 'CANCELLED'
                            on conflict (partner_id, lead_row_id) do nothing
                            returning partner_id, entity_id, status, 1 as leads
                        )
                        %s""".formatted(statusAfter("e.cause"), COUNT));
    }

    /** Rows that were there before. Nothing is un-cancelled, and the first cause stays. */
    void cancel(List<TransactionCancelled> facts) {
        ColumnBatch.of(facts)
                .column("uuid", TransactionCancelled::partnerId)
                .column("uuid", TransactionCancelled::transactionId)
                .update(jdbc, """
                        with hit as (
                            update lead_row r set status = %s
                            from lead_event e
                            where e.partner_id = r.partner_id and e.lead_row_id = r.lead_row_id and e.kind = 'CANCELLED'
                                and r.status = 'ACCEPTED'
                                and (r.partner_id, r.lead_row_id) in (select * from unnest(?, ?))
                            returning r.partner_id, r.entity_id, r.status
                        ), change as (
                            select partner_id, entity_id, status, 1 as leads from hit
                            union all
                            select partner_id, entity_id, 'ACCEPTED', -1 from hit
                        )
                        %s""".formatted(statusAfter("e.cause"), COUNT));
        ColumnBatch.of(facts)
                .column("uuid", TransactionCancelled::partnerId)
                .update(jdbc, "delete from lead_counter where partner_id = any (?) and leads = 0");
    }

    /** {@link LeadStatus#after} in SQL. */
    private static String statusAfter(String cause) {
        return Arrays.stream(CancellationCause.values())
                .map(one -> " when '" + one + "' then '" + LeadStatus.after(one) + "'")
                .collect(Collectors.joining("", "case " + cause, " end"));
    }
}
