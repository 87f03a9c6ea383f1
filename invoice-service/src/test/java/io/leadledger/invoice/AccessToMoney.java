package io.leadledger.invoice;

import static io.leadledger.invoice.AccessMatrixTest.API;
import static io.leadledger.invoice.AccessMatrixTest.READ;
import static io.leadledger.invoice.AccessMatrixTest.WRITE;

import io.leadledger.chassis.testing.AccessSample;
import io.leadledger.chassis.testing.AccessSample.Request;
import io.leadledger.event.EventIds;
import io.leadledger.invoice.testing.InvoiceApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** What of the matrix of access is about payments, bank statements and bookkeeping. */
final class AccessToMoney {

    private static final Map<String, Object> CENT =
            Map.of("amount", Map.of("amount", "0.01", "currency", "EUR"), "paidOn", "2026-02-02");

    private final InvoiceApi api;
    private final AccessMatrixTest.Place at;
    private final List<AccessSample> samples = new ArrayList<>();

    AccessToMoney(InvoiceApi api, AccessMatrixTest.Place at) {
        this.api = api;
        this.at = at;
    }

    List<AccessSample> samples() {
        payments();
        statements();
        bookkeeping();
        return samples;
    }

    private void payments() {
        String paid = API + "/invoices/" + at.finalInvoice();
        String open = API + "/invoices/" + at.openInvoice();
        sample("GET /invoices/{invoiceId}/payments", READ, () -> Request.of(paid + "/payments"));
        sample("POST /invoices/{invoiceId}/payments", WRITE, () -> keyed(open + "/payments", CENT));
        sample(
                "POST /invoices/{invoiceId}/payments/{paymentId}/reversal",
                WRITE,
                () -> Request.of(
                        open + "/payments/" + booked(at.openInvoice()) + "/reversal",
                        json(Map.of("reason", "wrong invoice"))));
        sample(
                "POST /invoices/{invoiceId}/credit-balance/payouts",
                WRITE,
                () -> keyed(paid + "/credit-balance/payouts", CENT));
        sample(
                "POST /invoices/{invoiceId}/credit-balance/uses",
                WRITE,
                () -> keyed(
                        paid + "/credit-balance/uses",
                        Map.of("usedFor", at.openInvoice(), "amount", Map.of("amount", "0.01", "currency", "EUR"))));
    }

    private void bookkeeping() {
        String about = "?entityId=" + at.entityId();
        String settings = API + "/bookkeeping/settings";
        sample("GET /bookkeeping/settings", READ, () -> Request.of(settings + about));
        sample(
                "GET /bookkeeping/export/{format}",
                READ,
                () -> Request.of(API + "/bookkeeping/export/csv" + about + "&from=2026-02-01&to=2026-02-28"));
        sample("PUT /bookkeeping/settings", WRITE, () -> {
            long version = api.get(settings + about).json().get("version").asLong();
            return new Request(
                    settings,
                    Map.of("If-Match", "\"" + version + "\""),
                    json(Map.ofEntries(
                            Map.entry("entityId", at.entityId()),
                            Map.entry("fiscalYearMonth", "1"),
                            Map.entry("accountLength", "4"),
                            Map.entry("firstDebtor", "10000"),
                            Map.entry("bank", "1200"),
                            Map.entry("revenueStandard", "8400"),
                            Map.entry("revenueReduced", "8300"),
                            Map.entry("revenueReverseCharge", "8336"),
                            Map.entry("revenueOutsideEu", "8338"),
                            Map.entry("revenueExempt", "8195"))));
        });
    }

    private void statements() {
        String all = API + "/bank-statements?entityId=" + at.entityId();
        String file = "Buchungstag;Betrag;Verwendungszweck\n01.02.2026;0,05;x\n";
        String statement = api.postFile(all + "&fileName=s.csv", file)
                .json()
                .get("statementId")
                .asString();
        String one = API + "/bank-statements/" + statement;
        shown("GET /bank-statements", all, statement);
        sample("GET /bank-statements/{statementId}", READ, () -> Request.of(one));
        sample("POST /bank-statements", WRITE, () -> Request.of(all + "&fileName=s.csv", file));
        sample(
                "POST /bank-statements/{statementId}/bookings",
                WRITE,
                () -> keyed(one + "/bookings", Map.of("bookings", List.of())));
        String line =
                one + "/lines/" + api.get(one).json().at("/lines/0/lineId").asString();
        sample(
                "POST /bank-statements/{statementId}/lines/{lineId}/aside",
                WRITE,
                () -> Request.of(line + "/aside", json(Map.of("reason", "a gift"))));
        sample(
                "POST /bank-statements/{statementId}/lines/{lineId}/taking-up",
                WRITE,
                () -> Request.of(line + "/taking-up", json(Map.of())));
    }

    private static Request keyed(String path, Object body) {
        return new Request(path, Map.of("Idempotency-Key", EventIds.next()), json(body));
    }

    private String booked(String invoice) {
        return api.postWithKey(EventIds.next(), API + "/invoices/{i}/payments", CENT, invoice)
                .json()
                .get("paymentId")
                .asString();
    }

    private void sample(String route, String scope, Supplier<Request> request) {
        samples.add(new AccessSample(route.replaceFirst(" ", " " + API), at.whose(), scope, request, null));
    }

    private void shown(String route, String path, String shows) {
        samples.add(
                new AccessSample(route.replaceFirst(" ", " " + API), at.whose(), READ, () -> Request.of(path), shows));
    }

    private static String json(Object body) {
        return JsonMapper.shared().writeValueAsString(body);
    }
}
