package io.leadledger.invoice.history.simulated;

import io.leadledger.api.invoice.Drift;
import io.leadledger.api.invoice.Finding;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.Totals;
import io.leadledger.event.invoice.DocumentHashes;
import io.leadledger.event.invoice.DocumentHeader;
import io.leadledger.event.invoice.DocumentType;
import io.leadledger.id.CreditNoteId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.TransactionId;
import io.leadledger.invoice.basis.BillingBasis;
import io.leadledger.invoice.creditnote.CreditNoteDraft;
import io.leadledger.invoice.creditnote.CreditedLead;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.history.simulated.Tables.Document;
import io.leadledger.invoice.history.simulated.Tables.Draft;
import io.leadledger.invoice.history.simulated.Tables.Entry;
import io.leadledger.invoice.invoice.InvoiceCommand.FinalizeInvoice;
import io.leadledger.invoice.invoice.InvoiceCommand.Standing;
import io.leadledger.invoice.invoice.InvoiceRules;
import io.leadledger.invoice.numbering.NextNumber;
import io.leadledger.invoice.numbering.RunningSeries;
import io.leadledger.invoice.numbering.SeriesKind;
import io.leadledger.money.Money;
import io.leadledger.text.Sha256;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Numbers for drafts and for credits that are due: a model of {@code Issuing}, {@code NumberedEntry}, {@code Finalization} and
 * {@code DueCredit}, in their order: read, then in one transaction read again, take the number, store, register, record.
 */
final class SimulatedIssuing {

    private final Tables tables;
    private final SimulatedDrafts drafts;
    private LocalDate today = LocalDate.EPOCH;

    SimulatedIssuing(Tables tables, SimulatedDrafts drafts) {
        this.tables = tables;
        this.drafts = drafts;
    }

    void today(LocalDate day) {
        today = day;
    }

    LocalDate today() {
        return today;
    }

    void makeFinal(InvoiceId invoice) {
        standing(invoice);
        if (tables.faults.contains(Fault.TAKES_A_NUMBER_OUTSIDE_THE_TRANSACTION)) {
            NextNumber wasted = series(SeriesKind.INVOICE).next(today);
            tables.series.put(SeriesKind.INVOICE, series(SeriesKind.INVOICE).after(wasted, wasted.previousHash()));
            tables.store.transaction(() -> enterFinal(invoice, wasted));
        } else {
            tables.store.transaction(
                    () -> enterFinal(invoice, series(SeriesKind.INVOICE).next(today)));
        }
    }

    private void enterFinal(InvoiceId invoice, NextNumber number) {
        Standing standing = standing(invoice);
        Draft draft = tables.drafts.get(invoice);
        BillingBasis basis = drafts.basis(draft);
        DocumentHeader header = new DocumentHeader(
                DocumentType.INVOICE,
                number.documentNumber(),
                number.issueDate(),
                number.issueDate().plusDays(basis.paymentTermsDays()),
                draft.period().from(),
                draft.period().to());
        DocumentContent content = new DocumentContent(
                header,
                Objects.requireNonNull(basis.seller()),
                basis.buyer(),
                basis.taxDecision(),
                printed(draft.bill()),
                null);
        List<TransactionId> transactions =
                tables.byLine(invoice).values().stream().flatMap(List::stream).toList();
        enter(
                SeriesKind.INVOICE,
                number,
                invoice.value(),
                new Document(invoice, content, transactions),
                hashes -> new FinalizeInvoice(
                        header,
                        content.seller(),
                        content.buyer(),
                        hashes,
                        tables.byLine(invoice),
                        standing,
                        "operator"));
    }

    /** What stands against it; refuses what must not be final. */
    private Standing standing(InvoiceId invoice) {
        Draft draft = tables.drafts.get(invoice);
        SimulatedDrafts.stillDraft(draft);
        BillingBasis basis = drafts.basis(draft);
        Set<Finding> blockers = new LinkedHashSet<>(basis.blockers());
        blockers.addAll(BillingBasis.findingsOf(draft.bill(), draft.tax()));
        Optional<Drift> drift =
                tables.faults.contains(Fault.MAKES_FINAL_IN_SPITE_OF_DRIFT) ? Optional.empty() : drafts.drift(invoice);
        Standing standing = new Standing(
                drift, List.copyOf(blockers), Set.copyOf(draft.tax().warnings()));
        List<Rejection> against = InvoiceRules.againstFinalizing(
                draft.tax(), draft.bill().lines().size(), draft.bill().totals(), standing);
        if (!against.isEmpty()) {
            throw new RejectedException(against);
        }
        return standing;
    }

    private Bill printed(Bill bill) {
        if (!tables.faults.contains(Fault.ROUNDS_EACH_LINE)) {
            return bill;
        }
        Money tax = bill.lines().stream()
                .map(line -> line.net().percent(line.vatPercent()))
                .reduce(Money.zero(Parties.EUR), Money::plus);
        for (Adjustment one : bill.adjustments()) {
            tax = tax.plus(one.amount().percent(Objects.requireNonNull(one.vatRate())));
        }
        Totals totals = bill.totals();
        return new Bill(
                bill.lines(),
                bill.adjustments(),
                new Totals(totals.lines(), totals.net(), tax, totals.net().plus(tax), totals.taxes()));
    }

    private RunningSeries series(SeriesKind kind) {
        RunningSeries series = tables.series.find(kind);
        return series == null ? RunningSeries.begin(kind, "h") : series;
    }

    private void enter(
            SeriesKind kind,
            NextNumber number,
            String documentId,
            Document document,
            Function<DocumentHashes, FinalizeInvoice> command) {
        String hash = store(kind, number, documentId, document);
        drafts.send(document.invoice(), command.apply(new DocumentHashes("pdf", "xml", hash, "report")));
    }

    private String store(SeriesKind kind, NextNumber number, String documentId, Document document) {
        String documentHash = Sha256.hex(documentId + document.content().bill().totals());
        String hash = number.registeredHash(documentHash);
        tables.documents.insert(documentId, document);
        creditsNeverExceed(document.invoice());
        tables.register.insert(
                kind + " " + number.year() + " " + number.number(),
                new Entry(number.documentNumber(), documentHash, number.previousHash(), hash));
        tables.series.put(kind, series(kind).after(number, hash));
        return hash;
    }

    /** As the constraint of that name. */
    private void creditsNeverExceed(InvoiceId invoice) {
        Money left = Money.zero(Parties.EUR);
        for (Document one : tables.documents.values()) {
            if (one.invoice().equals(invoice)) {
                Money total = one.content().bill().totals().total();
                left = left.plus(one.content().header().type() == DocumentType.INVOICE ? total : total.negated());
            }
        }
        if (left.isNegative()) {
            throw new IllegalStateException("credits_never_exceed_invoice " + invoice);
        }
    }

    /** As {@code WhenBilledTransactionCancelledThenIssueCreditNote}, until nothing is due. */
    void credit() {
        while (!tables.due.rows().isEmpty()) {
            List<InvoiceId> invoices = tables.due.values().stream()
                    .distinct()
                    .sorted(Comparator.comparing(InvoiceId::value))
                    .toList();
            invoices.forEach(invoice -> tables.store.transaction(() -> creditNote(invoice)));
        }
    }

    private void creditNote(InvoiceId invoice) {
        List<CreditedLead> due = new ArrayList<>();
        tables.due.rows().forEach((id, of) -> {
            if (of.equals(invoice)) {
                due.add(new CreditedLead(id, tables.billed.get(id).position()));
            }
        });
        due.sort(Comparator.comparingInt(CreditedLead::linePosition)
                .thenComparing(lead -> lead.transactionId().value()));
        String id = "c%04d".formatted(tables.documents.rows().size());
        List<Bill> earlier = tables.faults.contains(Fault.CREDITS_WHAT_WAS_GRANTED) ? List.of() : notes(invoice);
        CreditNoteDraft note = CreditNoteDraft.of(
                new CreditNoteId(id),
                invoice,
                tables.documents.get(invoice.value()).content(),
                due,
                earlier);
        NextNumber number = series(SeriesKind.CREDIT_NOTE).next(today);
        List<TransactionId> transactions =
                note.leads().stream().map(CreditedLead::transactionId).toList();
        store(
                SeriesKind.CREDIT_NOTE,
                number,
                id,
                new Document(invoice, note.content(number.documentNumber(), number.issueDate()), transactions));
        for (TransactionId one : transactions) {
            if (!tables.faults.contains(Fault.CREDITS_TWICE)) {
                tables.credited.insert(one, id);
            } else if (!tables.credited.has(one)) {
                tables.credited.insert(one, id);
                continue;
            }
            tables.due.remove(one);
        }
    }

    private List<Bill> notes(InvoiceId invoice) {
        return tables.documents.values().stream()
                .filter(one ->
                        one.invoice().equals(invoice) && one.content().header().type() == DocumentType.CREDIT_NOTE)
                .map(one -> one.content().bill())
                .toList();
    }

    Money credited(InvoiceId invoice) {
        return notes(invoice).stream().map(bill -> bill.totals().total()).reduce(Money.zero(Parties.EUR), Money::plus);
    }

    /** The invoice as it was issued; refuses what is none. */
    DocumentContent issued(InvoiceId invoice) {
        Document document = tables.documents.find(invoice.value());
        if (document == null) {
            throw new RejectedException(Rejection.conflict("not-final", "expected a final invoice"));
        }
        return document.content();
    }
}
