package io.leadledger.scenario.billing;

import io.leadledger.api.IdempotencyKey;
import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.invoice.AmountForm;
import io.leadledger.api.invoice.draft.AdjustmentForm;
import io.leadledger.api.invoice.draft.DraftApi;
import io.leadledger.api.invoice.invoice.InvoiceApi;
import io.leadledger.api.invoice.invoice.InvoiceSummary;
import io.leadledger.id.InvoiceId;
import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.ApiError;
import io.leadledger.scenario.api.KeepingUp;
import io.leadledger.scenario.api.Narration;
import io.leadledger.scenario.api.Patience;
import io.leadledger.scenario.api.Verdict;
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

/** Loads {@code adjustments.csv} onto the drafts of the period. */
public final class AdjustmentLoading {
    private static final String VAT_RATE = "vat_rate";

    private final Api api;
    private final DraftApi drafts;
    private final Narration narration;
    private final Rejections rejections;
    private final Map<String, InvoiceSummary> invoices = new HashMap<>();

    public AdjustmentLoading(Api api, Narration narration, Rejections rejections) {
        this.api = api;
        this.drafts = api.client(DraftApi.class);
        this.narration = narration;
        this.rejections = rejections;
    }

    /** Loads the rows; each is granted once, however often the folder is run. */
    public void load(Sheet adjustments, BilledPeriod period) {
        period.invoices(api).forEach(invoice -> invoices.put(invoice.partnerExternalId(), invoice));
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
        var rate = vatRate(row);
        var form = new AdjustmentForm(
                new AmountForm(amount, period.currency()), row.text("reason"), rate.isEmpty() ? null : rate);
        var invoice = new InvoiceId(invoiceId(row));
        try {
            new Patience(api.waiting())
                    .make(() -> KeepingUp.change(
                            () -> version(invoice),
                            seen -> drafts.adjust(invoice, new IdempotencyKey(key), seen, form)));
            return Optional.empty();
        } catch (ServiceRefused refused) {
            var reasons = Verdict.of(refused);
            return Optional.of(row.rejected(column(reasons.getFirst()), ApiError.sentences(reasons)));
        }
    }

    private long version(InvoiceId invoice) {
        return Verdict.told("show a draft", () -> api.client(InvoiceApi.class).find(invoice))
                .version();
    }

    /** Empty when its partner has none. */
    private String invoiceId(Row row) {
        var invoice = invoices.get(row.text("partner"));
        return invoice == null ? "" : invoice.invoiceId().value();
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
