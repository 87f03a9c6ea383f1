package io.leadledger.portal.service.invoice;

import io.leadledger.api.Page;
import io.leadledger.api.invoice.billingrun.Generated;
import io.leadledger.api.invoice.creditnote.CreditNoteAnswer;
import io.leadledger.api.invoice.draft.Finalized;
import io.leadledger.api.invoice.invoice.BilledTransaction;
import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.api.invoice.invoice.InvoiceSummary;
import io.leadledger.api.invoice.ledger.BilledOn;
import io.leadledger.api.invoice.ledger.UnrunMonth;
import io.leadledger.api.invoice.numbering.ExpectedNumber;
import io.leadledger.api.invoice.overview.CheckedDraft;
import io.leadledger.api.invoice.overview.HistoryEntry;
import io.leadledger.api.invoice.overview.InvoiceCounts;
import io.leadledger.api.invoice.overview.OpenAmount;
import io.leadledger.api.invoice.preview.PeriodPreview;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.portal.page.Query;
import io.leadledger.portal.service.Change;
import io.leadledger.portal.service.OwningService;
import io.leadledger.portal.service.OwningServices;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;

/** Invoice-service in the console's words. */
@Component
public class Invoices {

    private static final String INVOICES = "/api/v1/invoices";

    /**
     * Which invoices a list shows; absent parts do not matter.
     *
     * @param status DRAFT, OPEN, OVERDUE, CREDITED
     * @param state DRAFT, FINAL
     * @param sort as invoice-service names it, {@code -due}
     */
    public record Wanted(
            @Nullable Period period,
            @Nullable String partnerId,
            @Nullable String status,
            @Nullable String state,
            @Nullable String sort) {

        /** Whatever there is. */
        public static final Wanted ALL = new Wanted(null, null, null, null, null);

        public static Wanted of(@Nullable Period period) {
            return new Wanted(period, null, null, null, null);
        }

        public static Wanted ofPartner(String partnerId) {
            return new Wanted(null, partnerId, null, null, null);
        }

        public Wanted withStatus(String wanted) {
            return new Wanted(period, partnerId, wanted, state, sort);
        }

        public Wanted withState(String wanted) {
            return new Wanted(period, partnerId, status, wanted, sort);
        }

        public Wanted sorted(String by) {
            return new Wanted(period, partnerId, status, state, by);
        }

        @Nullable
        LocalDate from() {
            return period == null ? null : period.from();
        }

        @Nullable
        LocalDate to() {
            return period == null ? null : period.to();
        }
    }

    private final OwningService service;

    Invoices(OwningServices services) {
        service = services.invoice();
    }

    public Page<InvoiceSummary> page(String entityId, Wanted wanted, int limit, @Nullable String cursor) {
        return service.page(
                Query.of(INVOICES)
                        .with("entityId", entityId)
                        .with("from", wanted.from())
                        .with("to", wanted.to())
                        .with("partnerId", wanted.partnerId())
                        .with("status", wanted.status())
                        .with("state", wanted.state())
                        .with("sort", wanted.sort())
                        .with("limit", limit)
                        .with("cursor", cursor),
                InvoiceSummary.class);
    }

    public Page<CreditNoteAnswer> creditNotes(String entityId, Wanted wanted, int limit, @Nullable String cursor) {
        return service.page(
                Query.of("/api/v1/credit-notes")
                        .with("entityId", entityId)
                        .with("from", wanted.from())
                        .with("to", wanted.to())
                        .with("partnerId", wanted.partnerId())
                        .with("limit", limit)
                        .with("cursor", cursor),
                CreditNoteAnswer.class);
    }

    /** The invoice with that number, if there is one. */
    public List<InvoiceSummary> numbered(String entityId, String number) {
        return service.page(
                        Query.of(INVOICES)
                                .with("entityId", entityId)
                                .with("number", number)
                                .with("limit", 1),
                        InvoiceSummary.class)
                .items();
    }

    /** The credit note with that number, if there is one. */
    public List<CreditNoteAnswer> creditNotesNumbered(String entityId, String number) {
        return service.page(
                        Query.of("/api/v1/credit-notes")
                                .with("entityId", entityId)
                                .with("number", number)
                                .with("limit", 1),
                        CreditNoteAnswer.class)
                .items();
    }

    public List<CreditNoteAnswer> creditNotesOf(InvoiceAnswer invoice) {
        return service.page(
                        Query.of("/api/v1/credit-notes")
                                .with("entityId", invoice.entityId().value())
                                .with("invoiceId", invoice.invoiceId().value())
                                .with("limit", Page.MAX_LIMIT),
                        CreditNoteAnswer.class)
                .items();
    }

    public InvoiceCounts counts(String entityId, Wanted wanted) {
        return service.get(
                Query.of(INVOICES + "/counts")
                        .with("entityId", entityId)
                        .with("from", wanted.from())
                        .with("to", wanted.to())
                        .with("partnerId", wanted.partnerId()),
                InvoiceCounts.class);
    }

    public List<OpenAmount> openAmounts(String entityId) {
        return service.list(Query.of(INVOICES + "/open-amounts").with("entityId", entityId), OpenAmount.class);
    }

    /** Every draft of a period, or of all, with what stands against finalizing it. */
    public List<CheckedDraft> checks(String entityId, @Nullable Period period) {
        return service.list(
                Query.of(INVOICES + "/checks")
                        .with("entityId", entityId)
                        .with("from", period == null ? null : period.from())
                        .with("to", period == null ? null : period.to()),
                CheckedDraft.class);
    }

    /** Months that are over and whose leads no billing run has covered, the oldest first. */
    public List<UnrunMonth> unrunMonths(String entityId) {
        return service.list(Query.of("/api/v1/ledger/unrun-months").with("entityId", entityId), UnrunMonth.class);
    }

    public PeriodPreview preview(String entityId, Period period) {
        return service.get(
                Query.of("/api/v1/previews")
                        .with("entityId", entityId)
                        .with("from", period.from())
                        .with("to", period.to()),
                PeriodPreview.class);
    }

    /** An invoice of that entity; one of another is not there. */
    public InvoiceAnswer one(String entityId, String invoiceId) {
        InvoiceAnswer invoice = service.get(Query.of(INVOICES + "/{id}", invoiceId), InvoiceAnswer.class);
        return sameEntity(entityId, invoice.entityId(), invoice);
    }

    /** A credit note of that entity; one of another is not there. */
    public CreditNoteAnswer creditNote(String entityId, String creditNoteId) {
        CreditNoteAnswer note =
                service.get(Query.of("/api/v1/credit-notes/{id}", creditNoteId), CreditNoteAnswer.class);
        return sameEntity(entityId, note.entityId(), note);
    }

    public List<HistoryEntry> history(InvoiceId invoiceId) {
        return service.list(Query.of(INVOICES + "/{id}/history", invoiceId), HistoryEntry.class);
    }

    public List<BilledTransaction> transactions(InvoiceId invoiceId, int line) {
        return service.list(
                Query.of(INVOICES + "/{id}/lines/{line}/transactions", invoiceId, line), BilledTransaction.class);
    }

    public Optional<BilledOn> billedOn(String transactionId) {
        return service.find(Query.of("/api/v1/ledger/transactions/{id}", transactionId), BilledOn.class);
    }

    public String nextNumber(String entityId) {
        return service.get(Query.of("/api/v1/number-register/next").with("entityId", entityId), ExpectedNumber.class)
                .documentNumber();
    }

    public Generated generate(String entityId, Period period, Change change) {
        return service.post(
                Query.of("/api/v1/billing-runs"),
                change,
                Map.of(
                        "entityId", entityId,
                        "from", period.from().toString(),
                        "to", period.to().toString()),
                Generated.class);
    }

    public void adjust(InvoiceId invoiceId, Change change, WantedAdjustment wanted) {
        service.post(Query.of(INVOICES + "/{id}/adjustments", invoiceId), change, wanted, JsonNode.class);
    }

    public void removeAdjustment(InvoiceId invoiceId, String adjustmentId, Change change) {
        service.delete(Query.of(INVOICES + "/{id}/adjustments/{adjustment}", invoiceId, adjustmentId), change);
    }

    /** Takes over what changed since the draft was made. */
    public void recalculate(InvoiceId invoiceId, Change change) {
        service.post(Query.of(INVOICES + "/{id}/recalculation", invoiceId), change, null, JsonNode.class);
    }

    public void discard(InvoiceId invoiceId, Change change) {
        service.post(Query.of(INVOICES + "/{id}/discarding", invoiceId), change, null, JsonNode.class);
    }

    /** Makes a draft final; its number is the answer. */
    public String makeFinal(InvoiceId invoiceId, Change change, List<String> confirmedWarnings) {
        return service.post(
                        Query.of(INVOICES + "/{id}/finalization", invoiceId),
                        change,
                        Map.of("confirmedWarnings", confirmedWarnings),
                        Finalized.class)
                .number();
    }

    private static <T> T sameEntity(String wanted, EntityId found, T document) {
        if (!wanted.equals(found.value())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return document;
    }
}
