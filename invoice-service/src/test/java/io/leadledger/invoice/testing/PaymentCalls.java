package io.leadledger.invoice.testing;

import io.leadledger.event.EventIds;
import io.leadledger.invoice.testing.InvoiceApi.Answer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Payments over HTTP, in the words of who books them; amounts in EUR. */
public final class PaymentCalls {

    private static final String ISSUED = "2026-02-02";

    private final InvoiceApi api;

    PaymentCalls(InvoiceApi api) {
        this.api = api;
    }

    /** One lead of 1 February, billed for a day that is over only for the one who runs it; the invoice's id. */
    public String february(BilledPartner partner) {
        partner.delivered(1, "2026-02-01");
        return api.billed(partner.entity(), "2026-02-01", "2026-02-02");
    }

    public Answer pay(String key, String invoice, @Nullable String amount, String day) {
        Map<String, Object> body = new HashMap<>(Map.of("paidOn", day, "reference", "statement 3"));
        if (amount != null) {
            body.put("amount", euros(amount));
        }
        return api.postWithKey(key, "/api/v1/invoices/{i}/payments", body, invoice);
    }

    /** What goes beyond what is open becomes a credit balance. */
    public Answer payBeyond(String invoice, String amount, String day) {
        Map<String, Object> body = Map.of("paidOn", day, "amount", euros(amount), "surplusIsCredit", true);
        return api.postWithKey(EventIds.next(), "/api/v1/invoices/{i}/payments", body, invoice);
    }

    public Answer payOut(String invoice, String amount) {
        Map<String, Object> body = Map.of("paidOn", ISSUED, "amount", euros(amount));
        return api.postWithKey(EventIds.next(), "/api/v1/invoices/{i}/credit-balance/payouts", body, invoice);
    }

    public Answer use(String invoice, String usedFor, @Nullable String amount) {
        Map<String, Object> body = new HashMap<>(Map.of("usedFor", usedFor));
        if (amount != null) {
            body.put("amount", euros(amount));
        }
        return api.postWithKey(EventIds.next(), "/api/v1/invoices/{i}/credit-balance/uses", body, invoice);
    }

    public Answer revert(String invoice, String payment, String reason) {
        return api.post("/api/v1/invoices/{i}/payments/{p}/reversal", Map.of("reason", reason), invoice, payment);
    }

    public static Map<String, String> euros(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }

    public static String code(Answer answer) {
        return answer.json().at("/errors/0/code").asString();
    }
}
