package io.leadledger.portal.console.invoice;

import io.leadledger.event.invoice.Adjustment;
import io.leadledger.event.invoice.Bill;
import io.leadledger.event.invoice.TaxDecision;
import io.leadledger.event.partner.EInvoiceFormat;
import io.leadledger.portal.console.invoice.InvoiceAnswers.CheckedDraft;
import io.leadledger.portal.view.Views.Chip;
import io.leadledger.portal.view.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The states of invoices as chips, and the ordinary values beside them as words. */
public final class InvoiceChips {

    private InvoiceChips() {}

    /** DRAFT, OPEN, OVERDUE, CREDITED, DISCARDED, FINAL. */
    public static Chip status(String status, Words words) {
        String word = words.say("console.status." + status);
        return switch (status) {
            case "DRAFT" -> new Chip("mute", "pencil", word);
            case "OPEN" -> new Chip("info", "clock", word);
            case "OVERDUE" -> new Chip("bad", "alert-triangle", word);
            case "CREDITED" -> new Chip("mute", "arrow-back-up", word);
            case "DISCARDED" -> new Chip("mute", "trash", word);
            default -> new Chip("ok", "check", word);
        };
    }

    /** What keeps a draft from being final, the hardest first; empty if nothing does. */
    public static List<Chip> against(CheckedDraft draft, Words words) {
        List<Chip> chips = new ArrayList<>();
        if (!draft.blockers().isEmpty()) {
            chips.add(new Chip("bad", "ban", words.say("console.draft.blocked")));
        }
        if (draft.drift() != null) {
            chips.add(new Chip("warn", "alert-triangle", words.say("console.draft.changed")));
        }
        if (!draft.toConfirm().isEmpty()) {
            chips.add(new Chip("warn", "alert-triangle", words.say("console.draft.confirm")));
        }
        return chips;
    }

    /** How it is taxed, where that is out of the ordinary. */
    public static Optional<Chip> tax(TaxDecision tax, BigDecimal percent, Words words) {
        return switch (tax.treatment()) {
            case REVERSE_CHARGE ->
                Optional.of(new Chip("info", "arrow-back-up", words.say("console.tax.REVERSE_CHARGE")));
            case OUTSIDE_EU -> Optional.of(new Chip("mute", "external-link", words.say("console.tax.OUTSIDE_EU")));
            case EXEMPT -> Optional.of(new Chip("mute", "info-circle", words.say("console.tax.EXEMPT")));
            case DOMESTIC ->
                tax.warnings().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Chip(
                                "warn",
                                "alert-triangle",
                                words.say(
                                        "console.tax.confirm", String.valueOf(tax.sellerCountry()), percent(percent))));
        };
    }

    /** {@code DE 19 %}. */
    public static String ordinaryTax(TaxDecision tax, BigDecimal percent) {
        return String.valueOf(tax.sellerCountry()) + ' ' + percent(percent) + "\u00a0%";
    }

    /** What it is, and at which VAT rate where the bill has several; what was stored before rates were has none. */
    public static String adjustment(Adjustment adjustment, Bill bill, Words words) {
        String kind =
                words.say(adjustment.amount().isNegative() ? "console.adjustment.credit" : "console.adjustment.charge");
        return adjustment.vatRate() == null || bill.totals().taxes().size() < 2
                ? kind
                : kind + " · " + words.say("console.adjustment.vatRate.of", percent(adjustment.vatRate()));
    }

    public static String percent(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString();
    }

    public static String format(EInvoiceFormat format) {
        return switch (format) {
            case PDF_ONLY -> "PDF";
            case ZUGFERD -> "ZUGFeRD";
            case XRECHNUNG -> "XRechnung";
        };
    }
}
