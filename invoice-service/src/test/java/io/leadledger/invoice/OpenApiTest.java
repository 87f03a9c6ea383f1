package io.leadledger.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.chassis.testing.openapi.OpenApiDocument;
import io.leadledger.event.EventIds;
import io.leadledger.invoice.testing.BilledPartner;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceApi.Answer;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import io.leadledger.invoice.testing.MovableClock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class OpenApiTest implements InvoiceServiceTest {

    /** What is asked about final documents, and not about drafts. */
    private static final Set<String> OF_FINAL_ONES = Set.of(
            "arrivals.billedOn",
            "creditNote.find",
            "creditPreview.leads",
            "creditPreview.preview",
            "document.ofInvoice",
            "document.ofCreditNote",
            "export.ofInvoice",
            "export.ofCreditNote",
            "proof.ofInvoice",
            "proof.ofCreditNote",
            "provenance.ofCreditNoteLine",
            "provenance.sheetOfCreditNoteLine",
            "reminder.preview",
            "reminder.remind",
            "sending.previewOfInvoice",
            "sending.sendInvoice",
            "sending.ofCreditNote",
            "sending.previewOfCreditNote",
            "sending.sendCreditNote");

    /** What is asked of an invoice of which more was paid than is owed. */
    private static final Set<String> WANTING_A_BALANCE = Set.of("payment.use", "payment.payOut");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @LocalServerPort
    private int port;

    @Autowired
    private Facts facts;

    @Autowired
    private InvoiceApi api;

    @Autowired
    private MovableClock clock;

    private OpenApiDocument document;

    @BeforeEach
    void ask_the_running_service() {
        document = new OpenApiDocument("invoice-service", mapping, port);
    }

    @Test
    void every_route_is_in_the_contract_and_says_what_it_does_and_who_may() {
        document.checkRoutes();
    }

    @Test
    void the_document_is_what_the_service_says_today_and_is_served() {
        document.checkFile();
    }

    @Test
    void every_example_works() {
        document.sendExamples(this::values);
    }

    @AfterEach
    void back() {
        clock.setTo("2026-02-02T08:00:00Z");
    }

    private Map<String, String> values(String operation) {
        back();
        BilledPartner partner = BilledPartner.alone(facts, api);
        List<String> leads = partner.delivered(2, "2026-01-10");
        Map<String, String> values = new HashMap<>(Map.of(
                "key",
                EventIds.next(),
                "entityId",
                partner.entity(),
                "partnerId",
                partner.id(),
                "transactionId",
                leads.getFirst()));
        values.put("format", "{ENTITY}-{yy}-{00000}");
        if (!operation.startsWith("billingRun.")) {
            String draft = partner.drafted();
            values.put("invoiceId", draft);
            if (operation.equals("draft.removeAdjustment")) {
                values.put("adjustmentId", adjusted(draft));
            }
            values.put("version", version(draft));
        }
        if (operation.startsWith("mailText.")) {
            List.of("number", "partner", "total", "link", "due").forEach(name -> values.put(name, "{" + name + "}"));
        }
        if (operation.startsWith("job.")) {
            values.put("jobId", failed(partner.entity(), values.get("invoiceId")));
        }
        if (OF_FINAL_ONES.contains(operation)) {
            values.put("creditNoteId", credited(partner, values.get("invoiceId"), leads));
        }
        if (operation.equals("reminder.remind")) {
            clock.setTo("2026-03-02T08:00:00Z");
        }
        if (operation.startsWith("statement.")) {
            values.putAll(paid("payment.pay", partner, values.get("invoiceId"), leads));
            values.putAll(statement(partner, values.get("invoiceId")));
        }
        if (operation.startsWith("payment.")) {
            values.putAll(paid(operation, partner, values.get("invoiceId"), leads));
        }
        return values;
    }

    /** A job of which the one item failed: its draft was seen in another version. */
    private String failed(String entity, String draft) {
        Map<String, Object> job = Map.of(
                "entityId",
                entity,
                "from",
                "2026-01-01",
                "to",
                "2026-02-01",
                "drafts",
                List.of(Map.of("invoiceId", draft, "version", 99)));
        return api.job("/api/v1/finalizations", job).get("jobId").asString();
    }

    /** There is a payment to take back, or a credit balance to use. */
    private Map<String, String> paid(String operation, BilledPartner partner, String invoice, List<String> leads) {
        assertThat(api.makeFinal(invoice).status()).isEqualTo(200);
        Map<String, String> values = new HashMap<>();
        values.put(
                "issueDate",
                api.get("/api/v1/invoices/{i}", invoice).json().get("issueDate").asString());
        if (!operation.equals("payment.pay")) {
            Answer booked = api.postWithKey(
                    EventIds.next(),
                    "/api/v1/invoices/{i}/payments",
                    Map.of("paidOn", values.get("issueDate")),
                    invoice);
            values.put("paymentId", booked.json().get("paymentId").asString());
        }
        if (WANTING_A_BALANCE.contains(operation)) {
            partner.cancelled(leads.subList(1, 2));
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> !api.creditNotes(partner.entity()).isEmpty());
            values.put("otherInvoiceId", another(partner));
        }
        return values;
    }

    /** A statement whose line pays the invoice. */
    private Map<String, String> statement(BilledPartner partner, String invoice) {
        String number =
                api.get("/api/v1/invoices/{i}", invoice).json().get("number").asString();
        String statement = api.postFile(
                        "/api/v1/bank-statements?entityId={e}&fileName=s.csv",
                        "Buchungstag;Betrag;Verwendungszweck\n01.02.2026;59,50;" + number + "\n",
                        partner.entity())
                .json()
                .get("statementId")
                .asString();
        return Map.of(
                "statementId",
                statement,
                "lineId",
                api.get("/api/v1/bank-statements/{s}", statement)
                        .json()
                        .at("/lines/0/lineId")
                        .asString());
    }

    /** Another final invoice of the partner. */
    private String another(BilledPartner partner) {
        partner.delivered(1, "2026-02-01");
        return api.billed(partner.entity(), "2026-02-01", "2026-02-02");
    }

    private String adjusted(String draft) {
        return api.adjust(EventIds.next(), draft, "-0.01", "disputed lead")
                .json()
                .get("adjustmentId")
                .asString();
    }

    private String version(String invoice) {
        return api.get("/api/v1/invoices/{i}", invoice).json().get("version").asString();
    }

    private String credited(BilledPartner partner, String invoice, List<String> leads) {
        assertThat(api.makeFinal(invoice).status()).isEqualTo(200);
        partner.cancelled(leads.subList(1, 2));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !api.creditNotes(partner.entity()).isEmpty());
        return api.creditNotes(partner.entity()).getFirst().get("creditNoteId").asString();
    }
}
