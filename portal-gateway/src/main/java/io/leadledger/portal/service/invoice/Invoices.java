package io.leadledger.portal.service.invoice;

import io.leadledger.api.Page;
import io.leadledger.api.client.ServiceClient;
import io.leadledger.api.invoice.creditnote.CreditNoteAnswer;
import io.leadledger.api.invoice.creditnote.CreditNoteApi;
import io.leadledger.api.invoice.creditnote.RefusedCredit;
import io.leadledger.api.invoice.document.RuleSet;
import io.leadledger.api.invoice.document.RuleSetApi;
import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.api.invoice.invoice.InvoiceApi;
import io.leadledger.api.invoice.invoice.InvoiceStatus;
import io.leadledger.api.invoice.invoice.InvoiceSummary;
import io.leadledger.api.invoice.ledger.ArrivalsApi;
import io.leadledger.api.invoice.ledger.BilledOn;
import io.leadledger.api.invoice.ledger.UnbilledApi;
import io.leadledger.api.invoice.ledger.UnrunMonth;
import io.leadledger.api.invoice.numbering.NumberKind;
import io.leadledger.api.invoice.numbering.NumberRegisterApi;
import io.leadledger.api.invoice.overview.CheckedDraft;
import io.leadledger.api.invoice.overview.HistoryEntry;
import io.leadledger.api.invoice.overview.InvoiceCounts;
import io.leadledger.api.invoice.overview.OpenAmount;
import io.leadledger.api.invoice.overview.OverviewApi;
import io.leadledger.api.invoice.payment.BookedPayment;
import io.leadledger.api.invoice.payment.PaymentApi;
import io.leadledger.api.invoice.preview.PeriodPreview;
import io.leadledger.api.invoice.preview.PreviewApi;
import io.leadledger.api.invoice.provenance.BilledTransaction;
import io.leadledger.api.invoice.provenance.ProvenanceApi;
import io.leadledger.api.invoice.schedule.BillingScheduleApi;
import io.leadledger.api.invoice.schedule.ScheduledRun;
import io.leadledger.id.CreditNoteId;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.TransactionId;
import io.leadledger.portal.service.Found;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What pages read of invoice-service, in the console's words. */
@Component
public class Invoices {

    private final InvoiceApi invoices;
    private final CreditNoteApi creditNotes;
    private final OverviewApi overview;
    private final ProvenanceApi provenance;
    private final PreviewApi previews;
    private final NumberRegisterApi numbers;
    private final UnbilledApi unbilled;
    private final ArrivalsApi arrivals;
    private final RuleSetApi rules;
    private final PaymentApi payments;
    private final BillingScheduleApi schedules;

    Invoices(@Qualifier("invoiceService") ServiceClient service) {
        invoices = service.client(InvoiceApi.class);
        creditNotes = service.client(CreditNoteApi.class);
        overview = service.client(OverviewApi.class);
        provenance = service.client(ProvenanceApi.class);
        previews = service.client(PreviewApi.class);
        numbers = service.client(NumberRegisterApi.class);
        unbilled = service.client(UnbilledApi.class);
        arrivals = service.client(ArrivalsApi.class);
        rules = service.client(RuleSetApi.class);
        payments = service.client(PaymentApi.class);
        schedules = service.client(BillingScheduleApi.class);
    }

    public Page<InvoiceSummary> page(EntityId entityId, DocumentFilter wanted, int limit, @Nullable String cursor) {
        return invoices.list(
                entityId,
                wanted.from(),
                wanted.to(),
                wanted.partnerId(),
                wanted.state() == null ? null : wanted.state().name(),
                wanted.status(),
                null,
                wanted.sort(),
                limit,
                cursor);
    }

    public Page<CreditNoteAnswer> creditNotes(
            EntityId entityId, DocumentFilter wanted, int limit, @Nullable String cursor) {
        return creditNotes.list(entityId, null, wanted.partnerId(), null, wanted.from(), wanted.to(), limit, cursor);
    }

    /** The invoice with that number, if there is one. */
    public List<InvoiceSummary> numbered(EntityId entityId, String number) {
        return invoices.list(entityId, null, null, null, null, null, number, null, 1, null)
                .items();
    }

    /** Credit notes that the official rules refuse. */
    public List<RefusedCredit> refusedCredits(EntityId entityId) {
        return creditNotes.pending(entityId).refused();
    }

    /** The official rules that documents have to pass. */
    public List<RuleSet> ruleSets() {
        return rules.inUse();
    }

    /** The credit note with that number, if there is one. */
    public List<CreditNoteAnswer> creditNotesNumbered(EntityId entityId, String number) {
        return creditNotes
                .list(entityId, null, null, number, null, null, 1, null)
                .items();
    }

    public List<CreditNoteAnswer> creditNotesOf(InvoiceAnswer invoice) {
        return creditNotes
                .list(invoice.entityId(), invoice.invoiceId(), null, null, null, null, Page.MAX_LIMIT, null)
                .items();
    }

    /** What was booked on a final invoice, the latest first. */
    public List<BookedPayment> payments(InvoiceId invoiceId) {
        return payments.list(invoiceId);
    }

    /** Other invoices of its partner that are open, the first due first. */
    public List<InvoiceSummary> alsoOpen(InvoiceAnswer invoice) {
        return open(invoice.entityId(), DocumentFilter.ofPartner(invoice.partnerId())).stream()
                .filter(other -> !other.invoiceId().equals(invoice.invoiceId()))
                .toList();
    }

    /** The invoices of an entity that are open, the first due first; of each state the first 500. */
    public List<InvoiceSummary> open(EntityId entityId) {
        return open(entityId, DocumentFilter.ALL);
    }

    private List<InvoiceSummary> open(EntityId entityId, DocumentFilter wanted) {
        return Stream.of(InvoiceStatus.OVERDUE, InvoiceStatus.OPEN)
                .flatMap(status ->
                        page(entityId, wanted.withStatus(status).sorted("due"), Page.MAX_LIMIT, null).items().stream())
                .toList();
    }

    public InvoiceCounts counts(EntityId entityId, DocumentFilter wanted) {
        return overview.counts(entityId, wanted.from(), wanted.to(), wanted.partnerId());
    }

    public List<OpenAmount> openAmounts(EntityId entityId) {
        return overview.openAmounts(entityId);
    }

    /** Every draft of a period, or of all, with what stands against finalizing it. */
    public List<CheckedDraft> checks(EntityId entityId, @Nullable Period period) {
        DocumentFilter wanted = DocumentFilter.of(period);
        return overview.checks(entityId, wanted.from(), wanted.to());
    }

    /** Months that are over and whose leads no billing run has covered, the oldest first. */
    public List<UnrunMonth> unrunMonths(EntityId entityId) {
        return unbilled.unrunMonths(entityId);
    }

    /** What ran last by itself, if anything did. */
    public Optional<ScheduledRun> lastScheduled(EntityId entityId) {
        return schedules.runs(entityId, 1, null).items().stream().findFirst();
    }

    public PeriodPreview preview(EntityId entityId, Period period) {
        return previews.preview(entityId, period.from(), period.to());
    }

    /** An invoice of that entity; one of another is not there. */
    public InvoiceAnswer one(EntityId entityId, InvoiceId invoiceId) {
        InvoiceAnswer invoice = invoices.find(invoiceId);
        return sameEntity(entityId, invoice.entityId(), invoice);
    }

    /** A credit note of that entity; one of another is not there. */
    public CreditNoteAnswer creditNote(EntityId entityId, CreditNoteId creditNoteId) {
        CreditNoteAnswer note = creditNotes.find(creditNoteId);
        return sameEntity(entityId, note.entityId(), note);
    }

    public List<HistoryEntry> history(InvoiceId invoiceId) {
        return overview.history(invoiceId);
    }

    /** The leads of a line of an invoice. */
    public List<BilledTransaction> transactions(InvoiceId invoiceId, int line) {
        return provenance.ofInvoiceLine(invoiceId, line);
    }

    /** The leads of a line of a credit note. */
    public List<BilledTransaction> transactions(CreditNoteId creditNoteId, int line) {
        return provenance.ofCreditNoteLine(creditNoteId, line);
    }

    public Optional<BilledOn> billedOn(TransactionId transactionId) {
        return Found.byService(() -> arrivals.billedOn(transactionId));
    }

    public String nextNumber(EntityId entityId) {
        return numbers.next(entityId, NumberKind.INVOICE).documentNumber();
    }

    private static <T> T sameEntity(EntityId wanted, EntityId found, T document) {
        if (!wanted.equals(found)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return document;
    }
}
