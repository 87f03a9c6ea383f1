package io.leadledger.invoice.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.api.invoice.numbering.NumberKind;
import io.leadledger.api.invoice.proof.Difference;
import io.leadledger.api.invoice.proof.Difference.Kind;
import io.leadledger.api.invoice.proof.DocumentProof;
import io.leadledger.chassis.consuming.ReceivedEvent;
import io.leadledger.chassis.consuming.WholeTopics;
import io.leadledger.event.EventIds;
import io.leadledger.event.Topic;
import io.leadledger.event.invoice.BillingRunEvent;
import io.leadledger.id.EntityId;
import io.leadledger.invoice.testing.BilledPartner;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import io.leadledger.invoice.verify.trail.Parties;
import io.leadledger.invoice.verify.trail.Trails;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import tools.jackson.databind.JsonNode;

/** Whoever can change everything in the database cannot change a document without being named. */
@Tag("R-101")
class ProvingDocumentsTest implements InvoiceServiceTest {

    private static final Map<String, Kind> CHANGES = new LinkedHashMap<>();

    static {
        String file = "update document_file set content = content || 'x' where document_id = '{i}' and kind = ";
        CHANGES.put(file + "'PDF'", Kind.STORED_FILE);
        CHANGES.put(file + "'XML'", Kind.XML);
        CHANGES.put(file + "'VALIDATION_REPORT'", Kind.STORED_FILE);
        CHANGES.put("delete from document_file where document_id = '{i}' and kind = 'PDF'", Kind.STORED_FILE);
        CHANGES.put("delete from document_file where document_id = '{i}' and kind = 'XML'", Kind.STORED_FILE);
        document("total_minor = total_minor - 1");
        document("due_date = due_date + 1");
        document("content = jsonb_set(content, '{header,number}', '\"X\"')");
        document("content = jsonb_set(content, '{bill,lines,0,quantity}', '5')");
        document("hashes = jsonb_set(hashes, '{registerHash}', '\"00\"')");
        register("document_hash = repeat('0', 64)");
        register("issue_date = issue_date - 1");
        register("number = 2");
        register("hash = repeat('0', 64)");
        lead("update ledger_transaction set price_minor = price_minor + 1");
        lead("update ledger_transaction set service_date = service_date + 1");
        lead("update ledger_transaction set lead_id = 'x'");
        lead("delete from ledger_transaction");
        lead("update billed_transaction set line_position = 2");
        lead("delete from billed_transaction");
    }

    private static void document(String set) {
        CHANGES.put("update document set " + set + " where document_id = '{i}'", Kind.STORED_DOCUMENT);
    }

    private static void register(String set) {
        CHANGES.put("update number_register set " + set + " where document_id = '{i}'", Kind.REGISTER);
    }

    private static void lead(String change) {
        CHANGES.put(change + " where transaction_id = '{t}'", Kind.LEDGER);
    }

    private static final Duration LONG = Duration.ofSeconds(30);

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    @Autowired
    Proofs proofs;

    @Autowired
    DataSourceProperties database;

    @Autowired
    KeptDocuments kept;

    @Autowired
    WholeTopics topics;

    private BilledPartner alpha;
    private List<String> leads;
    private String invoice;
    private Superuser superuser;

    @BeforeEach
    void an_invoice_with_an_adjustment_and_a_credit_note() {
        alpha = BilledPartner.alone(facts, api);
        leads = alpha.delivered(4, "2026-01-10");
        invoice = alpha.drafted();
        api.adjust(EventIds.next(), invoice, "-3.00", "disputed lead");
        assertThat(api.makeFinal(invoice).status()).isEqualTo(200);
        alpha.cancelled(leads.subList(3, 4));
        await().atMost(LONG).until(() -> api.creditNotes(alpha.entity()).size() == 1);
        assertThat(all()).as("proofs, once everything is published").hasSize(2);
        superuser = new Superuser(database.determineUrl(), invoice, leads);
    }

    @AfterEach
    void everything_as_it_was() {
        superuser.close();
    }

    @Test
    void what_nobody_touched_is_identical() {
        List<DocumentProof> proven = all();

        assertThat(proven).extracting(DocumentProof::difference).containsExactly(null, null);
        assertThat(proven).extracting(DocumentProof::transactions).containsExactly(4, 1);
        assertThat(api.get("/api/v1/invoices/{i}/proof", invoice)
                        .json()
                        .get("difference")
                        .isNull())
                .isTrue();
        assertThat(api.get("/api/v1/invoices/{i}/proof", EventIds.next()).status())
                .isEqualTo(404);
    }

    @Test
    void a_job_proves_all_documents_and_names_what_differs() {
        JsonNode identical = api.job("/api/v1/proofs", Map.of("entityId", alpha.entity()));
        superuser.changed("update ledger_transaction set price_minor = 1 where transaction_id = '%s'"
                .formatted(leads.getFirst()));
        JsonNode different = api.job("/api/v1/proofs", Map.of("entityId", alpha.entity()));

        assertThat(identical.get("state").asString()).isEqualTo("SUCCEEDED");
        assertThat(identical.get("done").asInt()).isEqualTo(2 + Topic.PARTITIONS);
        assertThat(different.get("state").asString()).isEqualTo("PARTLY_FAILED");
        assertThat(different.at("/reasons/0/code").asString()).isEqualTo("differs-ledger");
    }

    @Test
    void what_the_superuser_changes_is_named() {
        RegisteredDocument document =
                kept.registered(NumberKind.INVOICE, invoice).orElseThrow();
        Proving proving = proofs.said(document);
        CHANGES.forEach((change, kind) -> {
            superuser.changed(change.replace("{i}", invoice).replace("{t}", leads.getFirst()));

            DocumentProof proof = proving.prove(
                    proofs.ofInvoice(document).stream().findFirst().orElse(document));

            assertThat(proof.difference())
                    .as(change)
                    .extracting(Difference::kind)
                    .isEqualTo(kind);
            superuser.restored();
        });
        assertThat(proving.prove(document).difference()).isNull();
    }

    @Test
    void a_swapped_pdf_is_named_though_its_hash_was_made_to_fit() {
        BilledPartner other = BilledPartner.alone(facts, api);
        other.delivered(4, "2026-01-10");
        String swapped = other.drafted();
        assertThat(api.makeFinal(swapped).status()).isEqualTo(200);

        superuser.changed("""
                update document_file f set content = o.content, sha256 = o.sha256 from document_file o
                where f.document_id = '%s' and f.kind = 'PDF' and o.document_id = '%s' and o.kind = 'PDF'
                """.formatted(invoice, swapped));

        Difference difference = proofs.one(NumberKind.INVOICE, invoice).difference();
        assertThat(difference.kind()).isEqualTo(Kind.STORED_FILE);
        assertThat(difference.where()).contains("PDF");
    }

    @Test
    void a_credit_note_is_proved_with_its_invoice() {
        String note =
                api.creditNotes(alpha.entity()).getFirst().get("creditNoteId").asString();

        assertThat(api.get("/api/v1/credit-notes/{n}/proof", note)
                        .json()
                        .get("difference")
                        .isNull())
                .isTrue();
        superuser.changed("update ledger_cancellation set cause = 'OPERATOR_REFUND' where transaction_id = '%s'"
                .formatted(leads.get(3)));
        assertThat(proofs.one(NumberKind.CREDIT_NOTE, note).difference())
                .extracting(Difference::kind)
                .isEqualTo(Kind.LEDGER);
    }

    @Test
    void a_document_that_was_taken_out_with_its_number_is_named_from_the_topics() {
        for (String table : List.of("credited_transaction", "billed_transaction")) {
            superuser.changed("delete from %s where transaction_id in (%s)"
                    .formatted(
                            table,
                            String.join(
                                    ", ",
                                    leads.stream().map(id -> "'" + id + "'").toList())));
        }
        for (String table : List.of("number_register", "document_file", "document")) {
            superuser.changed(
                    "delete from %s where document_id in (select document_id from document where invoice_id = '%s')"
                            .formatted(table, invoice));
        }

        assertThat(all())
                .extracting(DocumentProof::difference)
                .extracting(Difference::kind)
                .containsOnly(Kind.DOCUMENT_UNKNOWN);
    }

    @Test
    void a_hundred_flipped_bits_are_each_named() {
        RegisteredDocument document =
                kept.registered(NumberKind.INVOICE, invoice).orElseThrow();
        Proving proving = proofs.said(document);
        SplittableRandom random = new SplittableRandom(20261130);
        for (int i = 0; i < 100; i++) {
            String kind = List.of("PDF", "XML", "VALIDATION_REPORT").get(i % 3);
            int bit = random.nextInt(8 * kept.files(invoice).get(kind).length);

            superuser.changed("""
                    update document_file set content = set_bit(content, %1$d, 1 - get_bit(content, %1$d))
                    where document_id = '%2$s' and kind = '%3$s'
                    """.formatted(bit, invoice, kind));

            assertThat(proving.prove(document).difference())
                    .as("bit %d of the %s", bit, kind)
                    .extracting(Difference::kind)
                    .isEqualTo(kind.equals("XML") ? Kind.XML : Kind.STORED_FILE);
            superuser.restored();
        }
        assertThat(proving.prove(document).difference()).isNull();
    }

    /** Every fact of the invoice, its credit note, its leads, its partner and its entity, each left out in turn. */
    @Test
    void a_fact_that_is_taken_out_of_its_topic_is_named() {
        List<RegisteredDocument> documents =
                proofs.ofInvoice(kept.registered(NumberKind.INVOICE, invoice).orElseThrow());
        List<ReceivedEvent> facts = factsOf(alpha);
        assertThat(differences(documents, facts)).isEmpty();
        assertThat(facts).hasSizeGreaterThan(12);

        for (ReceivedEvent removed : facts) {
            List<ReceivedEvent> rest = new ArrayList<>(facts);
            rest.remove(removed);

            assertThat(differences(documents, rest))
                    .as(removed.event().data().toString())
                    .isNotEmpty();
        }
    }

    private List<Difference> differences(List<RegisteredDocument> documents, List<ReceivedEvent> facts) {
        Parties parties = new Parties();
        Trails trails = new Trails();
        facts.forEach(fact -> parties.add(fact.event()));
        facts.forEach(fact -> trails.addDocument(fact.event()));
        facts.forEach(fact -> trails.addLead(fact.event()));
        Proving proving = new Proving(parties, trails, kept);
        return documents.stream()
                .map(proving::prove)
                .map(DocumentProof::difference)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<ReceivedEvent> factsOf(BilledPartner partner) {
        List<ReceivedEvent> facts = new ArrayList<>();
        try (WholeTopics.Reader reader = topics.open()) {
            for (String key : Set.of(partner.id(), partner.entity())) {
                for (Topic topic : Topic.values()) {
                    reader.read(topic, WholeTopics.partitionOf(key), fact -> {
                        if (fact.event().data().key().equals(key)) {
                            facts.add(fact);
                        }
                    });
                }
            }
        }
        facts.removeIf(fact -> fact.event().data() instanceof BillingRunEvent);
        return facts;
    }

    private List<DocumentProof> all() {
        EntityId entityId = new EntityId(alpha.entity());
        List<DocumentProof> all = new ArrayList<>();
        for (int number = 0; number < Topic.PARTITIONS; number++) {
            Proofs.Partition partition = proofs.partition(entityId, number);
            partition
                    .documents()
                    .forEach(document -> all.add(
                            partition.prove(document.entry().documentId()).orElseThrow()));
            all.addAll(partition.unknown());
        }
        return all;
    }
}
