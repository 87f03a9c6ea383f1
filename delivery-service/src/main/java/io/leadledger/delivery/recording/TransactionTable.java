package io.leadledger.delivery.recording;

import io.leadledger.chassis.jdbc.ColumnBatch;
import io.leadledger.event.delivery.TransactionEvent.TransactionRecorded;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The billable facts, one row each, never changed. */
@Component
class TransactionTable {

    private static final String INSERT = """
            insert into transaction (transaction_id, entity_id, partner_id, profile_id, assignment_id, delivery_id,
                lead_id, delivered_at, service_date, price_minor, price_currency, price_kind, price_event_id,
                tier_from_lead, position)
            select * from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::text[],
                ?::text[], ?::timestamptz[], ?::date[], ?::bigint[], ?::text[], ?::text[], ?::uuid[],
                ?::integer[], ?::integer[])
            """;

    private final JdbcTemplate jdbc;

    TransactionTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(List<TransactionRecorded> transactions) {
        ColumnBatch.of(transactions)
                .column("uuid", TransactionRecorded::transactionId)
                .column("uuid", TransactionRecorded::entityId)
                .column("uuid", TransactionRecorded::partnerId)
                .column("uuid", TransactionRecorded::profileId)
                .column("uuid", TransactionRecorded::assignmentId)
                .column("text", TransactionRecorded::deliveryId)
                .column("text", TransactionRecorded::leadId)
                .column("timestamptz", recorded -> recorded.deliveredAt())
                .column("date", recorded -> recorded.serviceDate())
                .column("bigint", recorded -> recorded.price().minor())
                .column("text", recorded -> recorded.price().currency())
                .column("text", recorded -> recorded.priceSource().kind())
                .column("uuid", recorded -> recorded.priceSource().eventId())
                .column("integer", recorded -> recorded.priceSource().tierFromLead())
                .column("integer", recorded -> recorded.priceSource().position())
                .update(jdbc, INSERT);
    }
}
