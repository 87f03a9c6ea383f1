package io.leadledger.scenario.billing;

import io.leadledger.api.invoice.billingrun.BillingRunForm;
import io.leadledger.api.invoice.creditnote.CreditNoteAnswer;
import io.leadledger.api.invoice.creditnote.CreditNoteApi;
import io.leadledger.api.invoice.invoice.InvoiceAnswer.State;
import io.leadledger.api.invoice.invoice.InvoiceApi;
import io.leadledger.api.invoice.invoice.InvoiceSummary;
import io.leadledger.api.invoice.ledger.UnbilledForm;
import io.leadledger.id.EntityId;
import io.leadledger.id.Id;
import io.leadledger.id.PartnerId;
import io.leadledger.id.TransactionId;
import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.Pages;
import io.leadledger.scenario.setup.Period;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity and period of the API.
 *
 * @param entityId id of the period's entity
 */
public record BilledPeriod(EntityId entityId, String currency, Period period) {
    /** Its invoices, drafts and final ones. */
    public List<InvoiceSummary> invoices(Api api) {
        var invoices = api.client(InvoiceApi.class);
        return Pages.all(
                        "invoices",
                        cursor -> invoices.list(
                                entityId,
                                period.from(),
                                period.to(),
                                null,
                                null,
                                null,
                                null,
                                null,
                                Pages.LIMIT,
                                cursor))
                .stream()
                .filter(invoice -> invoice.state() != State.DISCARDED)
                .toList();
    }

    /** Credit notes of its invoices. */
    public List<CreditNoteAnswer> creditNotes(Api api) {
        var notes = api.client(CreditNoteApi.class);
        return Pages.all(
                "credit notes",
                cursor -> notes.list(entityId, null, null, null, period.from(), period.to(), Pages.LIMIT, cursor));
    }

    /** Its billing run, of some partners or of all. */
    BillingRunForm run(@Nullable Collection<PartnerId> partnerIds) {
        return new BillingRunForm(
                entityId.value(),
                period.from().toString(),
                period.to().toString(),
                partnerIds == null ? null : List.of(Id.texts(partnerIds)));
    }

    /** Which of its leads are on no invoice, of some or of all. */
    UnbilledForm unbilled(@Nullable Collection<TransactionId> transactionIds) {
        return new UnbilledForm(
                entityId.value(),
                period.from().toString(),
                period.to().toString(),
                transactionIds == null ? null : List.of(Id.texts(transactionIds)));
    }
}
