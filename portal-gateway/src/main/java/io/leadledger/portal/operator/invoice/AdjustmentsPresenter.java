package io.leadledger.portal.operator.invoice;

import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.event.bill.Adjustment;
import io.leadledger.money.Money;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.document.InvoiceChips;
import io.leadledger.portal.operator.invoice.InvoicePage.Adjusted;
import io.leadledger.portal.operator.invoice.InvoicePage.Adjustments;
import io.leadledger.portal.operator.invoice.InvoicePage.Offer;
import io.leadledger.portal.operator.invoice.InvoicePage.Removal;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.service.Change;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The credits and charges of an invoice, with what can be done with them on a draft. */
record AdjustmentsPresenter(EntityScope scope, InvoiceAnswer invoice, Change change) implements OfEntity {

    Adjustments shown() {
        Button add = Button.link(say("console.adjustment.addShort"), path("/adjustments/new"))
                .with(Icon.PLUS)
                .looking(Button.Look.SMALL);
        return new Adjustments(
                say("console.adjustments"),
                invoice.isDraft() ? add : null,
                invoice.bill().adjustments().stream().map(this::adjusted).toList(),
                say("console.adjustments.none"),
                offer());
    }

    private @Nullable Offer offer() {
        List<Adjustment> discarded = invoice.discardedAdjustments();
        return !invoice.isDraft() || discarded == null || discarded.isEmpty()
                ? null
                : new Offer(
                        say("console.adjustments.discarded"),
                        discarded.stream().map(this::offered).toList(),
                        change.post(path("/adjustments/taking-over")),
                        say(
                                "console.adjustments.takeOver",
                                words().amount(discarded.stream()
                                        .map(Adjustment::amount)
                                        .reduce(scope.zero(), Money::plus)),
                                scope.currency()));
    }

    private Adjusted offered(Adjustment adjustment) {
        return new Adjusted(
                adjustment.reason(),
                InvoiceChips.adjustment(adjustment, invoice.bill(), words()),
                words().amount(adjustment.amount()),
                null);
    }

    private Adjusted adjusted(Adjustment adjustment) {
        Removal removal = new Removal(
                change.post(path("/adjustments/" + adjustment.adjustmentId() + "/removal")),
                say("console.adjustment.remove", adjustment.reason()));
        return new Adjusted(
                adjustment.reason(),
                InvoiceChips.adjustment(adjustment, invoice.bill(), words()),
                words().amount(adjustment.amount()),
                invoice.isDraft() ? removal : null);
    }

    private String path(String more) {
        return Addresses.invoice(scope, invoice.invoiceId()) + more;
    }
}
