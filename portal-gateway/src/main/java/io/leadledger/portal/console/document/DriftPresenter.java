package io.leadledger.portal.console.document;

import io.leadledger.event.invoice.Totals;
import io.leadledger.money.Money;
import io.leadledger.portal.console.entity.EntityScope;
import io.leadledger.portal.console.invoice.InvoiceAnswers.Drift;
import io.leadledger.portal.console.invoice.InvoiceAnswers.DriftedLead;
import io.leadledger.portal.console.invoice.InvoiceAnswers.Invoice;
import io.leadledger.portal.console.owning.Change;
import io.leadledger.portal.view.ActionViews.Changed;
import io.leadledger.portal.view.ActionViews.DriftRow;
import io.leadledger.portal.view.ActionViews.Drifted;
import io.leadledger.portal.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What changed since a draft was made, with the evidence and the way to accept it. */
record DriftPresenter(EntityScope scope, Invoice invoice, Drift drift, Change change) {

    Drifted drifted() {
        return new Drifted(
                heading(),
                List.of(
                        changed("console.column.net", Totals::net),
                        changed("console.column.vat", Totals::tax),
                        changed("console.column.total", Totals::total)),
                kept(),
                scope.currency(),
                drift.leads().stream().map(this::row).toList(),
                scope.path("/invoices/" + invoice.invoiceId() + "/recalculation"),
                change.hidden(),
                words().say("console.drift.accept"));
    }

    private Words words() {
        return scope.words();
    }

    private String heading() {
        List<String> parts = new ArrayList<>();
        if (drift.cancelled() > 0) {
            parts.add(words().say("console.drift.cancelled", drift.cancelled()));
        }
        if (drift.added() > 0) {
            parts.add(words().say("console.drift.added", drift.added()));
        }
        drift.changed().forEach(what -> parts.add(words().say("console.drift." + what)));
        Money difference = drift.after().net().minus(drift.before().net());
        return words().say(
                        "console.drift.heading", String.join(", ", parts), words().amount(difference), scope.currency())
                .replace('-', '\u2212');
    }

    private @Nullable String kept() {
        int kept = invoice.bill().adjustments().size();
        return kept == 0 ? null : words().say("console.drift.kept", kept);
    }

    private Changed changed(String label, Function<Totals, Money> amount) {
        return new Changed(
                words().say(label),
                words().amount(amount.apply(drift.before())),
                words().amount(amount.apply(drift.after())));
    }

    private DriftRow row(DriftedLead lead) {
        String what =
                lead.cause() == null ? words().say("console.drift.came") : words().say("console.cause." + lead.cause());
        String when = words().dateTime(lead.at());
        return new DriftRow(
                lead.leadId(),
                scope.path("/transactions/" + lead.transactionId()),
                lead.assignmentName(),
                lead.reason() == null ? what : what + ": " + lead.reason(),
                lead.by() == null ? when : words().say("console.by", when, lead.by()),
                words().amount(lead.amount()));
    }
}
