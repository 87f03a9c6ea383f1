package io.leadledger.scenario.billing;

import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.ApiError;
import io.leadledger.scenario.api.Narration;
import io.leadledger.scenario.api.Patience;
import io.leadledger.scenario.loading.Kind;
import io.leadledger.scenario.loading.Rejections;
import io.leadledger.scenario.sheet.NumberText;
import io.leadledger.scenario.sheet.RejectedRow;
import io.leadledger.scenario.sheet.Row;
import io.leadledger.scenario.sheet.Sheet;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Loads {@code adjustments.csv} onto the drafts of the period. */
public final class AdjustmentLoading {
    private static final String VAT_RATE = "vat_rate";

    private final Api api;
    private final Narration narration;
    private final Rejections rejections;
    private final Map<String, JsonNode> invoices = new HashMap<>();

    public AdjustmentLoading(Api api, Narration narration, Rejections rejections) {
        this.api = api;
        this.narration = narration;
        this.rejections = rejections;
    }

    /** Loads the rows; each is granted once, however often the folder is run. */
    public void load(Sheet adjustments, BilledPeriod period) {
        period.invoices(api)
                .forEach(invoice ->
                        invoices.put(invoice.path("partnerExternalId").asString(""), invoice));
        var keys = new AdjustmentKeys();
        int loaded = 0;
        for (var row : adjustments.rows()) {
            var amount = NumberText.decimal(row.text("amount"), period.currency())
                    .map(AdjustmentLoading::plain)
                    .orElse("");
            var key = keys.next(invoiceId(row), amount, row.text("reason"), vatRate(row));
            var rejected = flaw(row, period.currency()).or(() -> refusal(row, amount, key, period));
            rejected.ifPresent(rejections::add);
            loaded += rejected.isPresent() ? 0 : 1;
        }
        if (!adjustments.rows().isEmpty()) {
            narration.say("%-24s %d/%d loaded"
                    .formatted(adjustments.file(), loaded, adjustments.rows().size()));
        }
    }

    private Optional<RejectedRow> flaw(Row row, String currency) {
        var partner = row.text("partner");
        if (row.flaw() != null) {
            return Optional.of(row.flaw());
        }
        return rejections
                .dependent(row, "partner", Kind.PARTNER, partner)
                .or(() -> NumberText.flaw(row.text("amount"), currency).map(flaw -> row.rejected("amount", flaw)))
                .or(() -> rateFlaw(row))
                .or(() -> invoices.containsKey(partner)
                        ? Optional.empty()
                        : Optional.of(row.rejected(
                                "partner",
                                "expected a partner with an invoice for the period, but %s has none (no-invoice)"
                                        .formatted(partner))));
    }

    private static Optional<RejectedRow> rateFlaw(Row row) {
        return row.text(VAT_RATE).isEmpty() || !vatRate(row).isEmpty()
                ? Optional.empty()
                : Optional.of(row.rejected(
                        VAT_RATE,
                        "expected a VAT rate in percent with at most two decimals, but was %s (not-a-number)"
                                .formatted(row.text(VAT_RATE))));
    }

    private Optional<RejectedRow> refusal(Row row, String amount, String key, BilledPeriod period) {
        var body = new HashMap<String, Object>();
        body.put("amount", Map.of("amount", amount, "currency", period.currency()));
        body.put("reason", row.text("reason"));
        if (!vatRate(row).isEmpty()) {
            body.put("vatRate", vatRate(row));
        }
        var invoice = "/api/v1/invoices/" + invoiceId(row);
        var answer = new Patience(api.waiting())
                .ask(() -> api.change(invoice, seen -> api.postSeen(invoice + "/adjustments", body, seen, key)));
        if (answer.accepted()) {
            return Optional.empty();
        }
        var reasons = answer.verdict();
        return Optional.of(row.rejected(column(reasons.getFirst()), ApiError.sentences(reasons)));
    }

    /** Empty when its partner has none. */
    private String invoiceId(Row row) {
        var invoice = invoices.get(row.text("partner"));
        return invoice == null ? "" : invoice.path("invoiceId").asString("");
    }

    private static String column(ApiError error) {
        if (error.field().startsWith("amount")) {
            return "amount";
        }
        return switch (error.field()) {
            case "reason" -> "reason";
            case "vatRate" -> VAT_RATE;
            default -> "partner";
        };
    }

    /** Without its trailing zeros; empty where the row has none, or none that can be read. */
    private static String vatRate(Row row) {
        return NumberText.percent(row.text(VAT_RATE))
                .map(AdjustmentLoading::plain)
                .orElse("");
    }

    private static String plain(String amount) {
        return new BigDecimal(amount).stripTrailingZeros().toPlainString();
    }
}
