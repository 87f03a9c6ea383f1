package io.leadledger.portal.readmodel.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.chassis.consuming.ReceivedEvent;
import io.leadledger.event.EventIds;
import io.leadledger.event.PublishedEvent;
import io.leadledger.event.Topic;
import io.leadledger.event.delivery.CancellationCause;
import io.leadledger.event.delivery.DeliveryEvent.DeliverySucceeded;
import io.leadledger.event.invoice.CreditNoteEvent.CreditNoteIssued;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceFinalized;
import io.leadledger.event.invoice.InvoiceEvent.InvoicePaid;
import io.leadledger.event.partner.LeadField;
import io.leadledger.event.partner.LeadFieldType;
import io.leadledger.portal.scope.PartnerScope;
import io.leadledger.portal.testing.Database;
import io.leadledger.portal.testing.Facts;
import io.leadledger.portal.testing.KeyService;
import io.leadledger.portal.testing.PortalTest;
import io.leadledger.portal.testing.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ReadModelTest implements PortalTest {

    @Autowired
    Topics topics;

    @Autowired
    Database database;

    @Autowired
    Generations generations;

    @Autowired
    List<ReadModelPart> parts;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    PartnerScope scope;

    @Autowired
    JdbcClient jdbc;

    private final String entity = EventIds.next();
    private final String alpha = EventIds.next();
    private final DeliverySucceeded anna = lead("L-1", "Anna Müller");
    private final DeliverySucceeded jonas = lead("L-2", "Jonas Friedrich");
    private final DeliverySucceeded elke = lead("L-3", "Elke Zimmermann");
    private final DeliverySucceeded trial =
            Facts.delivery(entity, alpha, "L-4", "2026-01-20T10:00:00Z", Map.of("name", "Test Person"), true);
    private final InvoiceFinalized invoice = Facts.invoice(entity, alpha, EventIds.next(), "LEADS-2026-" + alpha);

    private final InvoicePaid paid = Facts.paid(invoice, "20.00");
    private final InvoicePaid undone = Facts.paid(invoice, "10.00");

    private final CreditNoteIssued creditNote =
            Facts.creditNote(invoice, EventIds.next(), "LEADS-C-2026-" + alpha, elke);

    @Test
    void leads_and_documents_arrive_with_their_state_and_are_counted() {
        topics.sayAndWait(List.of(Facts.entity(entity, Facts.FIELDS)), Facts.partner(alpha, "Alpha"), story());

        assertThat(rows("select lead_id || ' ' || status from lead_row order by lead_id"))
                .containsExactly("L-1 ACCEPTED", "L-2 RETURNED", "L-3 CANCELLED", "L-4 TEST");
        assertThat(rows("select status || ' ' || leads from lead_counter order by status"))
                .containsExactly("ACCEPTED 1", "CANCELLED 1", "RETURNED 1", "TEST 1");
        assertThat(rows("select kind || ' ' || total_minor || ' ' || credited_minor || ' ' || paid_minor"
                        + " from document order by kind"))
                .containsExactly("CREDIT_NOTE 2975 0 0", "INVOICE 211225 2975 2000");
        assertThat(rows("select kind || ' ' || coalesce(line_position, 0) from lead_event order by kind, lead_row_id"))
                .contains("BILLED 1", "CREDITED 0", "CANCELLED 0");
    }

    @Test
    @Tag("R-035")
    void encrypted_fields_are_unreadable_in_the_database_and_the_others_are_searchable() {
        topics.sayAndWait(List.of(Facts.entity(entity, Facts.FIELDS)), story());

        assertThat(rows("select name_key || '/' || surname_key from lead_row where lead_id = 'L-1'"))
                .containsExactly("anna muller/muller anna");
        String whole = String.join("\n", rows("select lead_row::text from lead_row"));
        assertThat(whole).contains("Anna Müller", "12047 Berlin");
        assertThat(whole).doesNotContain("@", "030 1234");
    }

    @Test
    void everything_twice_and_shuffled_gives_the_same_rows() {
        List<PublishedEvent> known = List.of(Facts.entity(entity, Facts.FIELDS));
        topics.sayAndWait(known, Facts.partner(alpha, "Alpha"), story());
        List<ReceivedEvent> events = new ArrayList<>();
        List<PublishedEvent> facts = new ArrayList<>(story());
        facts.addAll(story());
        Collections.shuffle(facts, new Random(7));
        facts.forEach(fact -> events.add(new ReceivedEvent(Topic.DELIVERY, 0, 0, Facts.said(fact))));
        String other = "readmodel_a".equals(database.servingSlot()) ? "readmodel_b" : "readmodel_a";

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            enter(other);
            events.addFirst(new ReceivedEvent(Topic.PARTNER, 0, 0, Facts.said(known.getFirst())));
            for (ReceivedEvent one : events) {
                parts.forEach(part -> part.project(List.of(one)));
            }
            for (String table : List.of(
                    "lead_row",
                    "lead_event",
                    "lead_counter",
                    "lead_price",
                    "document",
                    "document_line",
                    "document_payment")) {
                assertThat(content(other, table))
                        .as(table)
                        .isNotEmpty()
                        .isEqualTo(content(database.servingSlot(), table));
            }
            status.setRollbackOnly();
        });
    }

    @Test
    void a_batch_of_leads_asks_for_its_keys_once() {
        topics.sayAndWait(List.of(Facts.entity(entity, Facts.FIELDS)));
        List<ReceivedEvent> batch = story().stream()
                .map(fact -> new ReceivedEvent(Topic.DELIVERY, 0, 0, Facts.said(fact)))
                .toList();
        int before = KeyService.only().calls();

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            enter(database.servingSlot());
            parts.stream().filter(part -> part.name().equals("leads")).forEach(part -> part.project(batch));
            status.setRollbackOnly();
        });

        assertThat(KeyService.only().calls() - before).isEqualTo(1);
    }

    @Test
    void while_keys_cannot_be_had_nothing_is_put_aside_and_everything_arrives_afterwards() {
        topics.sayAndWait(List.of(Facts.entity(entity, Facts.FIELDS)));
        KeyService.only().setDown(true);
        try {
            int before = KeyService.only().calls();
            topics.say(anna);
            await().atMost(Duration.ofSeconds(30)).until(() -> KeyService.only().calls() > before + 1);
            assertThat(rows("select lead_id from lead_row")).isEmpty();
        } finally {
            KeyService.only().setDown(false);
        }
        topics.awaitRead();

        assertThat(rows("select display_name from lead_row")).containsExactly("Anna Müller");
    }

    @Test
    void a_lead_whose_key_is_destroyed_arrives_as_erased() {
        KeyService.only().erase(entity, anna.dataSubjectId().value());

        topics.sayAndWait(List.of(Facts.entity(entity, Facts.FIELDS)), List.of(anna, jonas));

        assertThat(rows("select lead_id || ' ' || erased || ' ' || (display_name is null) from lead_row order by 1"))
                .containsExactly("L-1 true true", "L-2 false false");
    }

    @Test
    @Tag("R-102")
    void the_read_model_is_built_anew_while_somebody_keeps_reading_and_is_the_same_afterwards() throws Exception {
        topics.sayAndWait(
                List.of(Facts.entity(entity, Facts.FIELDS), Facts.seller(entity)),
                Facts.partner(alpha, "Alpha"),
                story());
        String slot = database.servingSlot();
        long generation = database.servingGeneration();
        Map<String, String> before = database.checksums(slot);
        AtomicBoolean done = new AtomicBoolean();
        AtomicInteger reads = new AtomicInteger();
        AtomicReference<Throwable> trouble = new AtomicReference<>();
        Thread reader = Thread.ofPlatform().start(() -> {
            while (!done.get()) {
                try {
                    assertThat(rows("select status || ' ' || leads from lead_counter order by status"))
                            .containsExactly("ACCEPTED 1", "CANCELLED 1", "RETURNED 1", "TEST 1");
                    assertThat(rows("select lead_id from lead_row")).hasSize(4);
                    reads.incrementAndGet();
                } catch (Throwable e) {
                    trouble.set(e);
                    return;
                }
            }
        });

        for (int round = 1; round <= 2; round++) {
            long next = generations.rebuild();
            await().atMost(Duration.ofSeconds(90)).until(() -> database.servingGeneration() == next);
        }
        done.set(true);
        reader.join();

        assertThat(trouble.get()).isNull();
        assertThat(reads.get()).isGreaterThan(10);
        assertThat(database.servingGeneration()).isGreaterThan(generation);
        assertThat(database.servingSlot()).isEqualTo(slot);
        assertThat(database.checksums(slot)).isEqualTo(before);
    }

    @Test
    void a_field_that_becomes_encrypted_leaves_the_clear_by_a_rebuild_and_a_new_field_causes_none() {
        topics.sayAndWait(List.of(Facts.entity(entity, Facts.FIELDS)), story());
        long generation = database.servingGeneration();
        List<LeadField> more = new ArrayList<>(Facts.FIELDS);
        more.add(new LeadField("roof", LeadFieldType.TEXT, false, false, true));

        topics.sayAndWait(List.of(Facts.entity(entity, more)));
        assertThat(rows("select lead_row::text from lead_row where lead_id = 'L-1'")
                        .getFirst())
                .contains("12047 Berlin");
        more.set(1, new LeadField("place", LeadFieldType.TEXT, false, false, true));
        topics.sayAndWait(List.of(Facts.entity(entity, more)));

        await().atMost(Duration.ofSeconds(60)).until(() -> database.servingGeneration() == generation + 1);
        assertThat(rows("select lead_row::text from lead_row"))
                .hasSize(4)
                .noneMatch(row -> row.contains("12047 Berlin"));
        assertThat(rows("select display_name from lead_row where lead_id = 'L-1'"))
                .containsExactly("Anna Müller");
    }

    private DeliverySucceeded lead(String leadId, String name) {
        return Facts.delivery(
                entity,
                alpha,
                leadId,
                "2026-01-20T10:00:00Z",
                Map.of("name", name, "place", "12047 Berlin", "email", "p@example.com", "phone", "030 1234"));
    }

    private List<PublishedEvent> story() {
        return List.of(
                anna,
                Facts.transaction(anna, "25.00"),
                jonas,
                Facts.transaction(jonas, "25.00"),
                elke,
                Facts.transaction(elke, "15.00"),
                trial,
                Facts.cancellation(jonas, CancellationCause.RETURN_APPROVED),
                Facts.cancellation(elke, CancellationCause.AUTOMATION_REVOKED),
                Facts.draft(entity, alpha, invoice.invoiceId().value()),
                Facts.billed(alpha, invoice.invoiceId().value(), anna, elke),
                invoice,
                paid,
                undone,
                Facts.reverted(undone),
                creditNote);
    }

    private void enter(String slot) {
        jdbc.sql("select set_config('search_path', ? || ', public', true)")
                .param(slot)
                .query(String.class)
                .single();
    }

    private List<String> content(String slot, String table) {
        return jdbc.sql("select t::text from %s.%s t where partner_id = ? order by 1".formatted(slot, table))
                .param(UUID.fromString(alpha))
                .query(String.class)
                .list();
    }

    private List<String> rows(String sql) {
        return scope.read(
                UUID.fromString(alpha),
                jdbc -> jdbc.sql(sql).query(String.class).list());
    }
}
