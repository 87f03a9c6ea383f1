package io.leadledger.invoice.overview;

import io.leadledger.api.invoice.overview.HistoryEntry;
import io.leadledger.api.invoice.overview.HistoryEntry.PaymentFact;
import io.leadledger.api.invoice.overview.HistoryEntry.ReminderFact;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.Totals;
import io.leadledger.event.invoice.InvoiceEvent;
import io.leadledger.event.invoice.InvoiceEvent.AdjustmentAdded;
import io.leadledger.event.invoice.InvoiceEvent.AdjustmentRemoved;
import io.leadledger.event.invoice.InvoiceEvent.CreditBalanceRestored;
import io.leadledger.event.invoice.InvoiceEvent.CreditBalanceUsed;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceDiscarded;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceDrafted;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceFinalized;
import io.leadledger.event.invoice.InvoiceEvent.InvoicePaid;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceRecalculated;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceReminded;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceSent;
import io.leadledger.event.invoice.InvoiceEvent.LinesBilled;
import io.leadledger.event.invoice.InvoiceEvent.LinesDrafted;
import io.leadledger.event.invoice.InvoiceEvent.PaymentReverted;
import io.leadledger.event.invoice.InvoiceEvent.TransactionsBilled;
import io.leadledger.event.mail.SentMail;
import io.leadledger.event.payment.PaymentMethod;
import io.leadledger.id.InvoiceId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the facts of an invoice for people: who did what, when, and what it changed. */
@Component
class InvoiceHistory {

    private final EventStore events;

    InvoiceHistory(EventStore events) {
        this.events = events;
    }

    /** The latest first; throws {@link RejectedException} {@code not-found} for an invoice nobody made. */
    List<HistoryEntry> of(InvoiceId invoiceId) {
        List<HistoryEntry> entries = events.readEvents(invoiceId.value())
                .asStream()
                .filter(message -> message.getPayload() instanceof InvoiceEvent)
                .map(InvoiceHistory::entry)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(ArrayList::new));
        if (entries.isEmpty()) {
            throw new RejectedException(Rejection.notFound("invoice", invoiceId));
        }
        Collections.reverse(entries);
        return entries;
    }

    private static @Nullable HistoryEntry entry(DomainEventMessage<?> message) {
        return switch ((InvoiceEvent) message.getPayload()) {
            case InvoiceDrafted fact ->
                entry(message, null, fact.bill().totals(), fact.bill().leads(), null, null);
            case InvoiceRecalculated fact ->
                entry(message, fact.before(), fact.bill().totals(), fact.bill().leads(), null, null);
            case AdjustmentAdded fact -> entry(message, null, fact.totals(), null, fact.adjustment(), null);
            case AdjustmentRemoved fact -> entry(message, null, fact.totals(), null, fact.adjustment(), null);
            case InvoiceDiscarded _ -> entry(message, null, null, null, null, null);
            case InvoiceFinalized fact ->
                entry(
                        message,
                        null,
                        fact.bill().totals(),
                        fact.bill().leads(),
                        null,
                        fact.header().number());
            case InvoicePaid fact ->
                entry(
                        message,
                        new PaymentFact(
                                fact.amount(),
                                fact.openAmount(),
                                fact.paidOn(),
                                fact.reference(),
                                fact.method(),
                                null));
            case PaymentReverted fact ->
                entry(
                        message,
                        new PaymentFact(
                                fact.amount(), fact.openAmount(), fact.revertedOn(), null, null, fact.reason()));
            case CreditBalanceUsed fact ->
                entry(
                        message,
                        new PaymentFact(
                                fact.amount(),
                                fact.creditBalance(),
                                fact.usedOn(),
                                fact.reference(),
                                fact.usedFor() == null ? null : PaymentMethod.CREDIT_BALANCE,
                                null));
            case CreditBalanceRestored fact ->
                entry(
                        message,
                        new PaymentFact(
                                fact.amount(), fact.creditBalance(), fact.restoredOn(), null, null, fact.reason()));
            case InvoiceSent fact -> entry(message, fact.mail(), null);
            case InvoiceReminded fact -> entry(message, fact.mail(), new ReminderFact(fact.step(), fact.openAmount()));
            case TransactionsBilled _, LinesBilled _, LinesDrafted _ -> null;
        };
    }

    private static HistoryEntry entry(
            DomainEventMessage<?> message,
            @Nullable Totals before,
            @Nullable Totals totals,
            @Nullable Long leads,
            @Nullable Adjustment adjustment,
            @Nullable String number) {
        return entry(message, before, totals, leads, adjustment, number, null, null, null);
    }

    private static HistoryEntry entry(DomainEventMessage<?> message, PaymentFact payment) {
        return entry(message, null, null, null, null, null, payment, null, null);
    }

    private static HistoryEntry entry(DomainEventMessage<?> message, SentMail mail, @Nullable ReminderFact reminder) {
        return entry(message, null, null, null, null, null, null, mail, reminder);
    }

    private static HistoryEntry entry(
            DomainEventMessage<?> message,
            @Nullable Totals before,
            @Nullable Totals totals,
            @Nullable Long leads,
            @Nullable Adjustment adjustment,
            @Nullable String number,
            @Nullable PaymentFact payment,
            @Nullable SentMail mail,
            @Nullable ReminderFact reminder) {
        return new HistoryEntry(
                message.getIdentifier(),
                message.getSequenceNumber(),
                message.getPayloadType().getSimpleName(),
                message.getTimestamp(),
                String.valueOf(message.getMetaData().getOrDefault("by", "system")),
                before,
                totals,
                leads,
                adjustment,
                number,
                payment,
                mail,
                reminder);
    }
}
