package io.leadledger.portal.operator.invoice;

import io.leadledger.api.invoice.Drift;
import io.leadledger.api.invoice.Drift.DriftedLead;
import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.event.bill.Totals;
import io.leadledger.money.Money;
import io.leadledger.portal.operator.invoice.Drifted.Accept;
import io.leadledger.portal.operator.invoice.Drifted.Changed;
import io.leadledger.portal.operator.invoice.Drifted.Lead;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.service.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What changed since a draft was made, in words. */
record DriftPresenter(EntityScope scope, InvoiceAnswer invoice, Drift drift, Change change) implements OfEntity {

    Drifted drifted() {
        return new Drifted(
                heading(),
                List.of(
                        changed("console.column.net", Totals::net, ", "),
                        changed("console.column.vat", Totals::tax, ", "),
                        changed("console.column.total", Totals::total, ' ' + scope.currency() + ". ")),
                kept(),
                columns(),
                drift.leads().stream().map(this::lead).toList(),
                new Accept(
                        change.post(scope.path("/invoices/" + invoice.invoiceId() + "/recalculation")),
                        say("console.drift.accept")));
    }

    private String heading() {
        List<String> parts = new ArrayList<>();
        if (drift.cancelled() > 0) {
            parts.add(say("console.drift.cancelled", drift.cancelled()));
        }
        if (drift.added() > 0) {
            parts.add(say("console.drift.added", drift.added()));
        }
        drift.changed().forEach(what -> parts.add(say(word(what))));
        if (drift.before().equals(drift.after())) {
            return say("console.drift.headingSame", String.join(", ", parts));
        }
        Money difference = drift.after().net().minus(drift.before().net());
        return say("console.drift.heading", String.join(", ", parts), words().amount(difference), scope.currency());
    }

    private static String word(Drift.Other changed) {
        return switch (changed) {
            case BILLING_DATA -> "console.drift.billing-data";
            case ASSIGNMENT_NAMES -> "console.drift.assignment-names";
        };
    }

    private @Nullable String kept() {
        int kept = invoice.bill().adjustments().size();
        return kept == 0 ? null : say("console.drift.kept", kept);
    }

    private Changed changed(String label, Function<Totals, Money> amount, String after) {
        return new Changed(
                say(label),
                words().amount(amount.apply(drift.before())),
                words().amount(amount.apply(drift.after())),
                after);
    }

    private List<String> columns() {
        return Stream.concat(
                        Stream.of("lead", "line", "what", "when").map(key -> say("console.drift.column." + key)),
                        Stream.of(scope.currency()))
                .toList();
    }

    private Lead lead(DriftedLead lead) {
        String what = lead.cause() == null ? say("console.drift.came") : say("console.cause." + lead.cause());
        String when = words().dateTime(lead.at());
        return new Lead(
                lead.leadId().value(),
                scope.path("/transactions/" + lead.transactionId()),
                lead.assignmentName(),
                lead.reason() == null ? what : what + ": " + lead.reason(),
                lead.by() == null ? when : say("console.by", when, lead.by()),
                words().amount(lead.amount()));
    }
}
