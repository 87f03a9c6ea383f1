package io.leadledger.invoice.draft;

import io.leadledger.api.invoice.AmountForm;
import io.leadledger.api.invoice.draft.AdjustmentForm;
import io.leadledger.chassis.input.Amounts;
import io.leadledger.chassis.input.CodeLists;
import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Numbers;
import io.leadledger.chassis.input.Texts;
import io.leadledger.event.bill.Adjustment;
import io.leadledger.id.AdjustmentId;
import io.leadledger.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a credit or charge that somebody wants on a draft. */
final class AdjustmentReader {

    private AdjustmentReader() {}

    /** @throws io.leadledger.chassis.decision.RejectedException with everything that was not understood */
    static Adjustment read(AdjustmentId id, AdjustmentForm form) {
        Findings found = new Findings();
        Money amount = amount(found, form.amount());
        String reason = found.required("reason", form.reason(), Texts::line);
        BigDecimal vatRate = found.optional("vatRate", form.vatRate(), Numbers::percent);
        found.throwIfAny();
        return new Adjustment(id, Objects.requireNonNull(amount), Objects.requireNonNull(reason), vatRate);
    }

    /** What is wrong with the sum is said of the whole, as the rules say it. */
    private static @Nullable Money amount(Findings found, @Nullable AmountForm sent) {
        if (found.said("amount", sent) == null || sent == null) {
            return null;
        }
        Currency currency = found.in("amount").required("currency", sent.currency(), CodeLists::everCurrency);
        return currency == null ? null : found.required("amount", sent.amount(), text -> Amounts.of(text, currency));
    }
}
