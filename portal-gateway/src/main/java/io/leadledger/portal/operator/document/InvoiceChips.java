package io.leadledger.portal.operator.document;

import io.leadledger.api.invoice.invoice.InvoiceAnswer.State;
import io.leadledger.api.invoice.overview.CheckedDraft;
import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.event.payment.PaymentStatus;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Tone;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.part.Chip;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The states of invoices as chips, and the ordinary values beside them as words. */
public final class InvoiceChips {

    private InvoiceChips() {}

    /** Of a final invoice its payment, of any other where it is in its life. */
    public static Chip status(State state, @Nullable PaymentStatus payment, Words words) {
        if (payment != null) {
            return of(payment, words.say("console.status." + payment));
        }
        String word = words.say("console.status." + state);
        return switch (state) {
            case DRAFT -> Chip.mute(Icon.PENCIL, word);
            case DISCARDED -> Chip.mute(Icon.TRASH, word);
            case FINAL -> Chip.ok(word);
        };
    }

    private static Chip of(PaymentStatus payment, String word) {
        return switch (payment) {
            case OPEN -> Chip.info(Icon.CLOCK, word);
            case OVERDUE -> new Chip(Tone.BAD, Icon.ALERT_TRIANGLE, word);
            case PAID -> Chip.ok(word);
            case CREDITED -> Chip.mute(Icon.ARROW_BACK_UP, word);
        };
    }

    /** What keeps a draft from being final, the hardest first; empty if nothing does. */
    public static List<Chip> against(CheckedDraft draft, Words words) {
        List<Chip> chips = new ArrayList<>();
        if (!draft.blockers().isEmpty()) {
            chips.add(Chip.bad(words.say("console.draft.blocked")));
        }
        if (draft.drift() != null) {
            chips.add(Chip.warn(words.say("console.draft.changed")));
        }
        if (!draft.toConfirm().isEmpty()) {
            chips.add(Chip.warn(words.say("console.draft.confirm")));
        }
        return chips;
    }

    /** How it is taxed, where that is out of the ordinary. */
    public static Optional<Chip> tax(TaxDecision tax, String percents, Words words) {
        return switch (tax.treatment()) {
            case REVERSE_CHARGE -> Optional.of(Chip.info(Icon.ARROW_BACK_UP, words.say("console.tax.REVERSE_CHARGE")));
            case OUTSIDE_EU -> Optional.of(Chip.mute(Icon.EXTERNAL_LINK, words.say("console.tax.OUTSIDE_EU")));
            case EXEMPT -> Optional.of(Chip.mute(Icon.INFO_CIRCLE, words.say("console.tax.EXEMPT")));
            case DOMESTIC ->
                tax.warnings().isEmpty()
                        ? Optional.empty()
                        : Optional.of(Chip.warn(
                                words.say("console.tax.confirm", String.valueOf(tax.sellerCountry()), percents)));
        };
    }

    /** {@code DE 19 %}. */
    public static String ordinaryTax(TaxDecision tax, String percents) {
        return String.valueOf(tax.sellerCountry()) + ' ' + percents + "\u00a0%";
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
            case PEPPOL_BIS -> "Peppol BIS";
        };
    }
}
