package io.leadledger.portal.operator.invoice;

import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.api.invoice.overview.HistoryEntry;
import io.leadledger.api.invoice.overview.HistoryEntry.PaymentFact;
import io.leadledger.event.bill.Totals;
import io.leadledger.event.mail.SentMail;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Tone;
import io.leadledger.portal.page.part.Part;
import io.leadledger.portal.page.story.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What happened to an invoice, the latest first: who, what, when. */
record HistoryPresenter(EntityScope scope, InvoiceAnswer invoice, List<HistoryEntry> history) implements OfEntity {

    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        if (invoice.drift() != null) {
            steps.add(Step.of(
                    Tone.WARN,
                    Icon.ALERT_TRIANGLE,
                    say("console.history.changed"),
                    say("console.history.notAccepted")));
        }
        history.forEach(entry -> steps.add(step(entry)));
        return steps;
    }

    private Step step(HistoryEntry entry) {
        return switch (entry.type()) {
            case "InvoiceDrafted" ->
                step(entry, Tone.INFO, Icon.FILE_INVOICE, said("drafted", entry.leads(), net(entry.totals())));
            case "InvoiceRecalculated" ->
                step(entry, Tone.WARN, Icon.REFRESH, said("recalculated", net(entry.before()), net(entry.totals())));
            case "AdjustmentAdded" -> step(entry, Tone.MUTE, Icon.PLUS, adjusted("adjusted", entry));
            case "AdjustmentRemoved" -> step(entry, Tone.MUTE, Icon.X, adjusted("adjustmentRemoved", entry));
            case "InvoiceDiscarded" -> step(entry, Tone.MUTE, Icon.TRASH, said("discarded"));
            case "InvoiceFinalized" ->
                step(
                        entry,
                        Tone.OK,
                        Icon.CHECK,
                        said("finalized", String.valueOf(entry.number()), total(entry.totals())));
            case "InvoicePaid" -> step(entry, Tone.OK, Icon.CURRENCY_EURO, booked("paid", entry.payment()));
            case "PaymentReverted" -> step(entry, Tone.WARN, Icon.ARROW_BACK_UP, booked("reverted", entry.payment()));
            case "CreditBalanceUsed" ->
                step(
                        entry,
                        Tone.INFO,
                        Icon.ARROW_RIGHT,
                        booked(isPayout(entry.payment()) ? "paidOut" : "creditUsed", entry.payment()));
            case "InvoiceSent" -> step(entry, Tone.OK, Icon.MAIL, said("sent", recipients(entry.mail())));
            case "InvoiceReminded" -> step(entry, Tone.WARN, Icon.MAIL, reminded(entry));
            case "CreditBalanceRestored" ->
                step(entry, Tone.WARN, Icon.ARROW_BACK_UP, booked("creditRestored", entry.payment()));
            default -> step(entry, Tone.MUTE, Icon.INFO_CIRCLE, new Told(entry.type(), ""));
        };
    }

    /** What happened, in bold, and what follows it. */
    private record Told(String strong, String rest) {}

    private Step step(HistoryEntry entry, Tone tone, Icon icon, Told told) {
        return Step.of(
                tone,
                icon,
                List.of(Part.strong(told.strong()), Part.text(told.rest().isEmpty() ? "" : " " + told.rest())),
                List.of(Part.text(say("console.history.by", words().dateTime(entry.at()), entry.by()))));
    }

    private Told said(String key, @Nullable Object... arguments) {
        return new Told(say("console.history." + key, arguments), say("console.history." + key + ".rest", arguments));
    }

    private Told adjusted(String key, HistoryEntry entry) {
        String amount = entry.adjustment() == null
                ? ' ' + scope.currency()
                : words().money(entry.adjustment().amount());
        String reason = entry.adjustment() == null ? "" : entry.adjustment().reason();
        return said(key, amount, reason, net(entry.totals()));
    }

    private Told reminded(HistoryEntry entry) {
        HistoryEntry.ReminderFact fact = entry.reminder();
        return said(
                "reminded",
                fact == null ? "" : fact.step(),
                recipients(entry.mail()),
                fact == null ? "" : words().money(fact.openAmount()));
    }

    private static String recipients(@Nullable SentMail mail) {
        return mail == null ? "" : String.join(", ", mail.recipients());
    }

    private static boolean isPayout(@Nullable PaymentFact fact) {
        return fact != null && fact.method() == null;
    }

    /** The words name amount, what is left, the day, and the reference or the reason. */
    private Told booked(String key, @Nullable PaymentFact fact) {
        if (fact == null) {
            return new Told(say("console.payments"), "");
        }
        String more = fact.reason() == null ? Objects.requireNonNullElse(fact.reference(), "–") : fact.reason();
        String on = fact.on() == null ? "" : words().date(fact.on());
        return said(key, words().money(fact.amount()), words().money(fact.left()), on, more);
    }

    private String net(@Nullable Totals totals) {
        return totals == null ? "" : words().money(totals.net());
    }

    private String total(@Nullable Totals totals) {
        return totals == null ? "" : words().money(totals.total());
    }
}
