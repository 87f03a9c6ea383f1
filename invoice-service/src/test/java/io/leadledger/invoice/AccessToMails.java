package io.leadledger.invoice;

import static io.leadledger.invoice.AccessMatrixTest.API;
import static io.leadledger.invoice.AccessMatrixTest.READ;
import static io.leadledger.invoice.AccessMatrixTest.WRITE;

import io.leadledger.chassis.testing.AccessSample;
import io.leadledger.chassis.testing.AccessSample.Request;
import io.leadledger.invoice.testing.InvoiceApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** What of the matrix of access is about mailing documents. */
final class AccessToMails {

    private final InvoiceApi api;
    private final AccessMatrixTest.Place at;
    private final List<AccessSample> samples = new ArrayList<>();

    AccessToMails(InvoiceApi api, AccessMatrixTest.Place at) {
        this.api = api;
        this.at = at;
    }

    List<AccessSample> samples() {
        Map<String, Object> january = Map.of("entityId", at.entityId(), "from", "2026-01-01", "to", "2026-02-01");
        sample("POST /sendings", WRITE, () -> Request.of(API + "/sendings", json(january)));
        sendings("/invoices/{invoiceId}", API + "/invoices/" + at.finalInvoice());
        sendings("/credit-notes/{creditNoteId}", API + "/credit-notes/" + at.creditNote());
        texts();
        reminders();
        return samples;
    }

    private void sendings(String route, String document) {
        String mails = document + "/sendings";
        sample("GET " + route + "/sendings", READ, () -> Request.of(mails));
        sample("GET " + route + "/sendings/preview", READ, () -> Request.of(mails + "/preview"));
        sample("POST " + route + "/sendings", WRITE, () -> Request.of(mails, json(Map.of("again", true))));
    }

    private void texts() {
        String one = API + "/mail-texts/INVOICE/de";
        String entity = "?entityId=" + at.entityId();
        String words = json(Map.of("entityId", at.entityId(), "subject", "Rechnung", "text", "anbei"));
        sample("GET /mail-texts", READ, () -> Request.of(API + "/mail-texts" + entity));
        sample("PUT /mail-texts/{kind}/{language}", WRITE, () -> Request.update(one, textVersion(), words));
        sample(
                "POST /mail-texts/{kind}/{language}/reset",
                WRITE,
                () -> new Request(one + "/reset" + entity, Map.of("If-Match", "\"" + textVersion() + "\""), ""));
        sample("POST /mail-texts/{kind}/{language}/preview", READ, () -> Request.of(one + "/preview", words));
    }

    private void reminders() {
        String all = API + "/reminders";
        String entity = "?entityId=" + at.entityId();
        String one = API + "/invoices/" + at.openInvoice() + "/reminders";
        sample("GET /reminders", READ, () -> Request.of(all + entity));
        sample("POST /reminders", WRITE, () -> Request.of(all, json(Map.of("entityId", at.entityId()))));
        sample("GET /reminders/plan", READ, () -> Request.of(all + "/plan" + entity));
        sample("PUT /reminders/plan", WRITE, () -> Request.update(all + "/plan", planVersion(), json(plan())));
        sample("GET /invoices/{invoiceId}/reminders/preview", READ, () -> Request.of(one + "/preview?step=1"));
        sample("POST /invoices/{invoiceId}/reminders", WRITE, () -> Request.of(one, json(Map.of("step", "1"))));
    }

    private Map<String, Object> plan() {
        return Map.of(
                "entityId",
                at.entityId(),
                "enabled",
                false,
                "firstAfter",
                "7",
                "secondAfter",
                "14",
                "thirdAfter",
                "28",
                "time",
                "08:00");
    }

    private long planVersion() {
        return api.get(API + "/reminders/plan?entityId={e}", at.entityId())
                .json()
                .get("version")
                .asLong();
    }

    private long textVersion() {
        return api.get(API + "/mail-texts?entityId={e}", at.entityId())
                .json()
                .get(0)
                .get("version")
                .asLong();
    }

    private void sample(String route, String scope, Supplier<Request> request) {
        samples.add(new AccessSample(route.replaceFirst(" ", " " + API), at.whose(), scope, request, null));
    }

    private static String json(Object body) {
        return JsonMapper.shared().writeValueAsString(body);
    }
}
