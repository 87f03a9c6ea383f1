package io.leadledger.invoice.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.chassis.publishing.EventSender;
import io.leadledger.event.EventIds;
import io.leadledger.event.PublishedEvent;
import io.leadledger.event.Topic;
import io.leadledger.event.cloudevent.CloudEvent;
import io.leadledger.event.delivery.CancellationCause;
import io.leadledger.event.delivery.TransactionEvent.TransactionCancelled;
import io.leadledger.event.delivery.TransactionEvent.TransactionRecorded;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import io.leadledger.invoice.testing.ReadToEnd;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The topic may come again, and in another order: the ledger is the same, by checksum. */
class ReplayedLedgerTest implements InvoiceServiceTest {

    private static final String CHECKSUM = """
            select (select md5(string_agg(t::text, '|' order by transaction_id)) from (
                    select transaction_id, event_id, partner_id, assignment_id, lead_id, service_date, price_minor
                    from ledger_transaction where entity_id = :entity) t)
                || ' ' ||
                (select md5(string_agg(c::text, '|' order by transaction_id)) from (
                    select transaction_id, event_id, partner_id, cause, cancelled_at
                    from ledger_cancellation where entity_id = :entity) c)
            """;

    @Autowired
    EventSender sender;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_topic_replayed_three_times_and_shuffled_gives_the_same_ledger() {
        String entity = EventIds.next();
        List<CloudEvent<?>> events = events(entity, 2_000);
        long seed = 20260121;

        sender.sendAndWait(events);
        ReadToEnd.of(Topic.DELIVERY, "ledger", jdbc);
        String once = checksum(entity);
        for (int replay = 0; replay < 3; replay++) {
            Collections.shuffle(events, new Random(seed + replay));
            sender.sendAndWait(events);
        }
        ReadToEnd.of(Topic.DELIVERY, "ledger", jdbc);

        assertThat(checksum(entity)).isEqualTo(once);
        assertThat(count("ledger_transaction", entity)).isEqualTo(2_000);
        assertThat(count("ledger_cancellation", entity)).isEqualTo(100);
    }

    private String checksum(String entity) {
        return jdbc.sql(CHECKSUM).param("entity", entity).query(String.class).single();
    }

    private int count(String table, String entity) {
        return jdbc.sql("select count(*) from " + table + " where entity_id = ?")
                .param(entity)
                .query(Integer.class)
                .single();
    }

    private List<CloudEvent<?>> events(String entity, int count) {
        List<CloudEvent<?>> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            TransactionRecorded recorded =
                    Facts.recorded(entity, "partner-" + i % 7, "assignment-" + i % 3, "15.00", "2026-01-1" + i % 9);
            events.add(fact(recorded, 1));
            if (i % 20 == 0) {
                events.add(fact(
                        new TransactionCancelled(
                                recorded.transactionId(),
                                recorded.entityId(),
                                recorded.partnerId(),
                                CancellationCause.OPERATOR_REFUND,
                                Instant.EPOCH,
                                "test",
                                null),
                        2));
            }
        }
        return events;
    }

    private static CloudEvent<?> fact(PublishedEvent event, long sequence) {
        return new CloudEvent<>(EventIds.next(), Instant.EPOCH, sequence, null, null, event);
    }
}
