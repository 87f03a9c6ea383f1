package io.leadledger.invoice;

import static org.awaitility.Awaitility.await;

import io.leadledger.chassis.testing.AccessMatrix;
import io.leadledger.chassis.testing.AccessSample;
import io.leadledger.chassis.testing.AccessSample.Request;
import io.leadledger.chassis.testing.AccessSample.Whose;
import io.leadledger.event.EventIds;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

@Tag("R-001")
@Tag("R-004")
class AccessMatrixTest implements InvoiceServiceTest {

    static final String API = "/api/v1";
    static final String READ = "invoices:read";
    static final String WRITE = "invoices:write";
    private static final Map<String, Object> CREDIT =
            Map.of("amount", Map.of("amount", "-0.01", "currency", "EUR"), "reason", "disputed lead");
    private static final Map<String, Object> JANUARY = Map.of("from", "2026-01-01", "to", "2026-02-01");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @LocalServerPort
    int port;

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    private final List<AccessSample> samples = new ArrayList<>();
    private final AtomicInteger unrunMonths = new AtomicInteger();

    /** An entity with a final invoice that was paid and has a credit note, an open one, and with three drafts: to work on, to discard, to finalize. */
    record Place(
            Whose whose,
            String entityId,
            String entityKey,
            String partnerId,
            String transactionId,
            String finalInvoice,
            String openInvoice,
            String creditNote,
            String job,
            List<String> drafts) {}

    @Test
    void every_route_answers_everybody_as_the_matrix_says() {
        Place own = place(Whose.OWN);
        Place foreign = place(Whose.FOREIGN);

        for (Place place : List.of(own, foreign)) {
            lists(place);
            jobs(place);
            archive(place);
            invoices(place);
            ledger(place);
            samples.addAll(new AccessToMoney(api, place).samples());
            samples.addAll(new AccessToMails(api, place).samples());
            samples.addAll(new AccessToRules(api, place).samples());
        }
        samples.add(new AccessSample(
                "GET " + API + "/rule-sets", Whose.NOBODYS, READ, () -> Request.of(API + "/rule-sets"), null));

        samples.sort(Comparator.comparing(AccessSample::route).thenComparing(AccessSample::whose));
        new AccessMatrix(mapping, port, own.entityKey(), own.partnerId()).check(samples);
    }

    private void lists(Place at) {
        String entity = "?entityId=" + at.entityId();
        shown("GET /invoices", at, API + "/invoices" + entity, at.finalInvoice());
        sample("GET /invoices/counts", at, READ, () -> Request.of(API + "/invoices/counts" + entity));
        shown("GET /invoices/open-amounts", at, API + "/invoices/open-amounts" + entity, at.partnerId());
        sample("GET /invoices/checks", at, READ, () -> Request.of(API + "/invoices/checks" + entity));
        shown("GET /open-items", at, API + "/open-items" + entity, at.openInvoice());
        shown("GET /credit-notes", at, API + "/credit-notes" + entity, at.creditNote());
        sample("GET /credit-notes/pending", at, READ, () -> Request.of(API + "/credit-notes/pending" + entity));
        shown("GET /number-register", at, API + "/number-register" + entity, at.finalInvoice());
        sample("GET /number-register/next", at, READ, () -> Request.of(API + "/number-register/next" + entity));
        sample(
                "GET /previews",
                at,
                READ,
                () -> Request.of(API + "/previews" + entity + "&from=2026-01-01&to=2026-02-01"));
        sample(
                "GET /previews/readiness",
                at,
                READ,
                () -> Request.of(API + "/previews/readiness" + entity + "&partnerId=" + at.partnerId()));
        sample("POST /billing-runs", at, WRITE, () -> Request.of(API + "/billing-runs", about(at)));
        sample("POST /billing-runs/inclusion", at, WRITE, () -> inclusion(at));
        sample("POST /finalizations", at, WRITE, () -> Request.of(API + "/finalizations", december(at)));
    }

    private void jobs(Place at) {
        String job = API + "/jobs/" + at.job();
        shown("GET /jobs", at, API + "/jobs?entityId=" + at.entityId(), at.job());
        sample("GET /jobs/{jobId}", at, READ, () -> Request.of(job));
        shown("GET /jobs/{jobId}/items", at, job + "/items", at.partnerId());
        sample("POST /jobs/{jobId}/cancellation", at, WRITE, () -> Request.of(job + "/cancellation"));
        sample("POST /jobs/{jobId}/retry", at, WRITE, () -> Request.of(job + "/retry"));
    }

    private void invoices(Place at) {
        String last = API + "/invoices/" + at.finalInvoice();
        sample("GET /invoices/{invoiceId}", at, READ, () -> Request.of(last));
        sample("GET /invoices/{invoiceId}/history", at, READ, () -> Request.of(last + "/history"));
        sample(
                "GET /invoices/{invoiceId}/lines/{line}/transactions",
                at,
                READ,
                () -> Request.of(last + "/lines/1/transactions"));
        sample(
                "GET /invoices/{invoiceId}/lines/{line}/transactions.csv",
                at,
                READ,
                () -> Request.of(last + "/lines/1/transactions.csv"));
        sample("GET /invoices/{invoiceId}/documents/{file}", at, READ, () -> Request.of(last + "/documents/pdf"));
        sample("POST /proofs", at, READ, () -> Request.of(API + "/proofs", json(Map.of("entityId", at.entityId()))));
        sample("GET /invoices/{invoiceId}/proof", at, READ, () -> Request.of(last + "/proof"));
        sample("GET /invoices/{invoiceId}/export", at, READ, () -> Request.of(last + "/export"));
        sample("GET /invoices/{invoiceId}/billed-leads", at, READ, () -> Request.of(last + "/billed-leads"));
        sample(
                "POST /invoices/{invoiceId}/credit-preview",
                at,
                READ,
                () -> Request.of(last + "/credit-preview", json(Map.of("transactionIds", List.of()))));
        String note = API + "/credit-notes/" + at.creditNote();
        sample("GET /credit-notes/{creditNoteId}/proof", at, READ, () -> Request.of(note + "/proof"));
        sample(
                "GET /credit-notes/{creditNoteId}/lines/{line}/transactions",
                at,
                READ,
                () -> Request.of(note + "/lines/1/transactions"));
        sample(
                "GET /credit-notes/{creditNoteId}/lines/{line}/transactions.csv",
                at,
                READ,
                () -> Request.of(note + "/lines/1/transactions.csv"));
        sample("GET /credit-notes/{creditNoteId}/export", at, READ, () -> Request.of(note + "/export"));
        sample("GET /credit-notes/{creditNoteId}", at, READ, () -> Request.of(note));
        sample(
                "GET /credit-notes/{creditNoteId}/documents/{file}",
                at,
                READ,
                () -> Request.of(note + "/documents/xml"));
        sample(
                "POST /invoices/{invoiceId}/adjustments",
                at,
                WRITE,
                () -> adjustment(at.drafts().get(0)));
        sample(
                "POST /invoices/{invoiceId}/adjustments/taking-over",
                at,
                WRITE,
                () -> write(at.drafts().get(0), "/adjustments/taking-over"));
        sample(
                "DELETE /invoices/{invoiceId}/adjustments/{adjustmentId}",
                at,
                WRITE,
                () -> write(
                        at.drafts().get(0),
                        "/adjustments/" + adjusted(at.drafts().get(0))));
        sample(
                "POST /invoices/{invoiceId}/recalculation",
                at,
                WRITE,
                () -> write(at.drafts().get(0), "/recalculation"));
        sample(
                "POST /invoices/{invoiceId}/discarding",
                at,
                WRITE,
                () -> write(at.drafts().get(1), "/discarding"));
        sample(
                "POST /invoices/{invoiceId}/finalization",
                at,
                WRITE,
                () -> write(at.drafts().get(2), "/finalization"));
    }

    private void archive(Place at) {
        String period = "&from=2026-01-01&to=2026-02-01";
        sample(
                "GET /documents/archive",
                at,
                READ,
                () -> Request.of(API + "/documents/archive?entityId=" + at.entityId() + period));
        sample(
                "GET /documents/export",
                at,
                READ,
                () -> Request.of(API + "/documents/export?entityId=" + at.entityId() + period));
    }

    private void ledger(Place at) {
        String arrivals = json(Map.of(
                "transactionIds", List.of(at.transactionId()),
                "cancelledTransactionIds", List.of(at.transactionId()),
                "aggregates", List.of(Map.of("id", at.entityId(), "version", 0))));
        samples.add(new AccessSample(
                "POST " + API + "/ledger/arrivals",
                at.whose(),
                READ,
                () -> Request.of(API + "/ledger/arrivals", arrivals),
                "\"missingTransactions\":0,\"missingCancellations\":0,\"missingAggregates\":0"));
        sample("POST /ledger/unbilled", at, READ, () -> Request.of(API + "/ledger/unbilled", about(at)));
        sample(
                "GET /ledger/unrun-months",
                at,
                READ,
                () -> Request.of(API + "/ledger/unrun-months?entityId=" + at.entityId()));
        sample(
                "GET /ledger/transactions/{transactionId}",
                at,
                READ,
                () -> Request.of(API + "/ledger/transactions/" + at.transactionId()));
    }

    private Place place(Whose whose) {
        String key = "e" + EventIds.next().substring(24);
        String entity = facts.germanEntity(key);
        List<String> partners = new ArrayList<>();
        List<String> transactions = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String partner = facts.partner("p" + i, "DE", "DE312905867", EInvoiceFormat.ZUGFERD);
            String assignment = facts.assignment(entity, partner, "a" + i);
            partners.add(partner);
            transactions.addAll(facts.deliver(2, entity, partner, assignment, "25.00", "2026-01-10"));
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> hasArrived(transactions, List.of()));
        String job = api.job(
                        "/api/v1/billing-runs", Map.of("entityId", entity, "from", "2026-01-01", "to", "2026-02-01"))
                .get("jobId")
                .asString();
        List<String> invoices = partners.stream()
                .map(partner -> api.invoiceOf(entity, partner).get("invoiceId").asString())
                .toList();
        finalize(invoices.getFirst());
        api.postWithKey(
                EventIds.next(), API + "/invoices/{i}/payments", Map.of("paidOn", "2026-02-02"), invoices.getFirst());
        String open = february(entity, partners.getFirst());
        facts.cancel(entity, partners.getFirst(), transactions.subList(0, 1));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> api.creditNotes(entity).size() == 1);
        return new Place(
                whose,
                entity,
                key,
                partners.getFirst(),
                transactions.getFirst(),
                invoices.getFirst(),
                open,
                api.creditNotes(entity).getFirst().get("creditNoteId").asString(),
                job,
                invoices.subList(1, 4));
    }

    /** A final invoice of 1 February, on which everything is open. */
    private String february(String entity, String partner) {
        String assignment = facts.assignment(entity, partner, "february");
        List<String> lead = facts.deliver(1, entity, partner, assignment, "25.00", "2026-02-01");
        await().atMost(Duration.ofSeconds(30)).until(() -> hasArrived(lead, List.of()));
        return api.billed(entity, "2026-02-01", "2026-02-02");
    }

    private void finalize(String invoice) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> api.makeFinal(invoice).status() == 200);
    }

    private boolean hasArrived(List<String> transactions, List<String> cancelled) {
        Map<String, Object> question =
                Map.of("transactionIds", transactions, "cancelledTransactionIds", cancelled, "aggregates", List.of());
        return api.post(API + "/ledger/arrivals", question)
                .json()
                .get("complete")
                .asBoolean();
    }

    /** Of a lead in a month of its own, which nobody has run. */
    private Request inclusion(Place at) {
        LocalDate month = LocalDate.of(2020, 1, 1).plusMonths(unrunMonths.getAndIncrement());
        List<String> lead = facts.deliver(1, at.entityId(), at.partnerId(), at.entityId(), "25.00", month.toString());
        await().atMost(Duration.ofSeconds(30)).until(() -> hasArrived(lead, List.of()));
        return Request.of(
                API + "/billing-runs/inclusion",
                json(Map.of(
                        "entityId", at.entityId(),
                        "from", month.toString(),
                        "to", month.plusMonths(1).toString())));
    }

    private Request adjustment(String invoice) {
        Map<String, String> headers = new HashMap<>(seen(invoice));
        headers.put("Idempotency-Key", EventIds.next());
        return new Request(API + "/invoices/" + invoice + "/adjustments", headers, json(CREDIT));
    }

    private String adjusted(String invoice) {
        return api.adjust(EventIds.next(), invoice, "-0.01", "disputed lead")
                .json()
                .get("adjustmentId")
                .asString();
    }

    private Request write(String invoice, String more) {
        return new Request(API + "/invoices/" + invoice + more, seen(invoice), null);
    }

    private Map<String, String> seen(String invoice) {
        long version =
                api.get(API + "/invoices/{i}", invoice).json().get("version").asLong();
        return Map.of("If-Match", "\"" + version + "\"");
    }

    /** Without a draft. */
    private String december(Place at) {
        return json(Map.of("entityId", at.entityId(), "from", "2025-12-01", "to", "2026-01-01"));
    }

    private String about(Place at) {
        Map<String, Object> body = new HashMap<>(JANUARY);
        body.put("entityId", at.entityId());
        return json(body);
    }

    private void sample(String route, Place at, String scope, Supplier<Request> request) {
        samples.add(new AccessSample(route.replaceFirst(" ", " " + API), at.whose(), scope, request, null));
    }

    private void shown(String route, Place at, String path, String shows) {
        samples.add(
                new AccessSample(route.replaceFirst(" ", " " + API), at.whose(), READ, () -> Request.of(path), shows));
    }

    private static String json(Object body) {
        return JsonMapper.shared().writeValueAsString(body);
    }
}
