package io.leadledger.portal.console.document;

import io.leadledger.event.invoice.Totals;
import io.leadledger.portal.console.entity.EntityScope;
import io.leadledger.portal.console.invoice.InvoiceAnswers.Happened;
import io.leadledger.portal.console.invoice.InvoiceAnswers.Invoice;
import io.leadledger.portal.view.Views.Part;
import io.leadledger.portal.view.Views.Step;
import io.leadledger.portal.view.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to an invoice, the latest first: who, what, when. */
record HistoryPresenter(EntityScope scope, Invoice invoice, List<Happened> history) {

    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        if (invoice.drift() != null) {
            steps.add(new Step(
                    "warn",
                    "alert-triangle",
                    List.of(Part.strong(words().say("console.history.changed"))),
                    List.of(Part.text(words().say("console.history.notAccepted"))),
                    null,
                    null));
        }
        history.forEach(entry -> steps.add(step(entry)));
        return steps;
    }

    private Words words() {
        return scope.words();
    }

    private Step step(Happened entry) {
        return switch (entry.type()) {
            case "InvoiceDrafted" ->
                step(entry, "info", "file-invoice", said("drafted", entry.leads(), net(entry.totals())));
            case "InvoiceRecalculated" ->
                step(entry, "warn", "refresh", said("recalculated", net(entry.before()), net(entry.totals())));
            case "AdjustmentAdded" -> step(entry, "mute", "plus", adjusted("adjusted", entry));
            case "AdjustmentRemoved" -> step(entry, "mute", "x", adjusted("adjustmentRemoved", entry));
            case "InvoiceDiscarded" -> step(entry, "mute", "trash", said("discarded"));
            case "InvoiceFinalized" ->
                step(entry, "ok", "check", said("finalized", String.valueOf(entry.number()), total(entry.totals())));
            default -> step(entry, "mute", "info-circle", new Told(entry.type(), ""));
        };
    }

    /** What happened, in bold, and what follows it. */
    private record Told(String strong, String rest) {}

    private Step step(Happened entry, String tone, String icon, Told told) {
        return new Step(
                tone,
                icon,
                List.of(Part.strong(told.strong()), Part.text(told.rest().isEmpty() ? "" : " " + told.rest())),
                List.of(Part.text(words().say("console.history.by", words().dateTime(entry.at()), entry.by()))),
                null,
                null);
    }

    private Told said(String key, @Nullable Object... arguments) {
        return new Told(
                words().say("console.history." + key, arguments),
                words().say("console.history." + key + ".rest", arguments));
    }

    private Told adjusted(String key, Happened entry) {
        String amount = entry.adjustment() == null
                ? ""
                : words().amount(entry.adjustment().amount());
        String reason = entry.adjustment() == null ? "" : entry.adjustment().reason();
        return said(key, minus(amount) + ' ' + scope.currency(), reason, net(entry.totals()));
    }

    private String net(@Nullable Totals totals) {
        return totals == null ? "" : minus(words().amount(totals.net())) + ' ' + scope.currency();
    }

    private String total(@Nullable Totals totals) {
        return totals == null ? "" : minus(words().amount(totals.total())) + ' ' + scope.currency();
    }

    private static String minus(String amount) {
        return amount.replace('-', '\u2212');
    }
}
