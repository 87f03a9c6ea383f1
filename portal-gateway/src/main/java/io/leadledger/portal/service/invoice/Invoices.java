package io.leadledger.portal.service.invoice;

import io.leadledger.api.Page;
import io.leadledger.portal.page.Query;
import io.leadledger.portal.service.Change;
import io.leadledger.portal.service.OwningService;
import io.leadledger.portal.service.OwningServices;
import io.leadledger.portal.service.invoice.InvoiceAnswers.BilledOn;
import io.leadledger.portal.service.invoice.InvoiceAnswers.CheckedDraft;
import io.leadledger.portal.service.invoice.InvoiceAnswers.Counts;
import io.leadledger.portal.service.invoice.InvoiceAnswers.CreditNote;
import io.leadledger.portal.service.invoice.InvoiceAnswers.Finalized;
import io.leadledger.portal.service.invoice.InvoiceAnswers.Generated;
import io.leadledger.portal.service.invoice.InvoiceAnswers.Happened;
import io.leadledger.portal.service.invoice.InvoiceAnswers.Invoice;
import io.leadledger.portal.service.invoice.InvoiceAnswers.NextNumber;
import io.leadledger.portal.service.invoice.InvoiceAnswers.OpenAmount;
import io.leadledger.portal.service.invoice.InvoiceAnswers.PeriodPreview;
import io.leadledger.portal.service.invoice.InvoiceAnswers.Summary;
import io.leadledger.portal.service.invoice.InvoiceAnswers.Transaction;
import io.leadledger.portal.service.invoice.InvoiceAnswers.UnrunMonth;
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

    public Page<Summary> page(String entityId, Wanted wanted, int limit, @Nullable String cursor) {
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
                Summary.class);
    }

    public Page<CreditNote> creditNotes(String entityId, Wanted wanted, int limit, @Nullable String cursor) {
        return service.page(
                Query.of("/api/v1/credit-notes")
                        .with("entityId", entityId)
                        .with("from", wanted.from())
                        .with("to", wanted.to())
                        .with("partnerId", wanted.partnerId())
                        .with("limit", limit)
                        .with("cursor", cursor),
                CreditNote.class);
    }

    /** The invoice with that number, if there is one. */
    public List<Summary> numbered(String entityId, String number) {
        return service.page(
                        Query.of(INVOICES)
                                .with("entityId", entityId)
                                .with("number", number)
                                .with("limit", 1),
                        Summary.class)
                .items();
    }

    /** The credit note with that number, if there is one. */
    public List<CreditNote> creditNotesNumbered(String entityId, String number) {
        return service.page(
                        Query.of("/api/v1/credit-notes")
                                .with("entityId", entityId)
                                .with("number", number)
                                .with("limit", 1),
                        CreditNote.class)
                .items();
    }

    public List<CreditNote> creditNotesOf(Invoice invoice) {
        return service.page(
                        Query.of("/api/v1/credit-notes")
                                .with("entityId", invoice.entityId())
                                .with("invoiceId", invoice.invoiceId())
                                .with("limit", Page.MAX_LIMIT),
                        CreditNote.class)
                .items();
    }

    public Counts counts(String entityId, Wanted wanted) {
        return service.get(
                Query.of(INVOICES + "/counts")
                        .with("entityId", entityId)
                        .with("from", wanted.from())
                        .with("to", wanted.to())
                        .with("partnerId", wanted.partnerId()),
                Counts.class);
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
    public Invoice one(String entityId, String invoiceId) {
        Invoice invoice = service.get(Query.of(INVOICES + "/{id}", invoiceId), Invoice.class);
        return sameEntity(entityId, invoice.entityId(), invoice);
    }

    /** A credit note of that entity; one of another is not there. */
    public CreditNote creditNote(String entityId, String creditNoteId) {
        CreditNote note = service.get(Query.of("/api/v1/credit-notes/{id}", creditNoteId), CreditNote.class);
        return sameEntity(entityId, note.entityId(), note);
    }

    public List<Happened> history(String invoiceId) {
        return service.list(Query.of(INVOICES + "/{id}/history", invoiceId), Happened.class);
    }

    public List<Transaction> transactions(String invoiceId, int line) {
        return service.list(Query.of(INVOICES + "/{id}/lines/{line}/transactions", invoiceId, line), Transaction.class);
    }

    public Optional<BilledOn> billedOn(String transactionId) {
        return service.find(Query.of("/api/v1/ledger/transactions/{id}", transactionId), BilledOn.class);
    }

    public String nextNumber(String entityId) {
        return service.get(Query.of("/api/v1/number-register/next").with("entityId", entityId), NextNumber.class)
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

    public void adjust(String invoiceId, Change change, WantedAdjustment wanted) {
        service.post(Query.of(INVOICES + "/{id}/adjustments", invoiceId), change, wanted, JsonNode.class);
    }

    public void removeAdjustment(String invoiceId, String adjustmentId, Change change) {
        service.delete(Query.of(INVOICES + "/{id}/adjustments/{adjustment}", invoiceId, adjustmentId), change);
    }

    /** Takes over what changed since the draft was made. */
    public void recalculate(String invoiceId, Change change) {
        service.post(Query.of(INVOICES + "/{id}/recalculation", invoiceId), change, null, JsonNode.class);
    }

    public void discard(String invoiceId, Change change) {
        service.post(Query.of(INVOICES + "/{id}/discarding", invoiceId), change, null, JsonNode.class);
    }

    /** Makes a draft final; its number is the answer. */
    public String makeFinal(String invoiceId, Change change, List<String> confirmedWarnings) {
        return service.post(
                        Query.of(INVOICES + "/{id}/finalization", invoiceId),
                        change,
                        Map.of("confirmedWarnings", confirmedWarnings),
                        Finalized.class)
                .number();
    }

    private static <T> T sameEntity(String wanted, String found, T document) {
        if (!wanted.equals(found)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return document;
    }
}
