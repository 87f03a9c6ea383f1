package io.leadledger.invoice.preview;

import io.leadledger.event.invoice.Adjustment;
import io.leadledger.event.invoice.Bill;
import io.leadledger.invoice.basis.BillingBases;
import io.leadledger.invoice.basis.BillingBasis;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.calculation.Billable;
import io.leadledger.invoice.calculation.BillingCalculation;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.invoice.directory.KnownEntity;
import io.leadledger.invoice.directory.KnownPartner;
import io.leadledger.invoice.ledger.Ledger;
import io.leadledger.invoice.ledger.LedgerTransaction;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Calculates invoices from the ledger and the directory; preview, drafts and drift all ask here. */
@Component
public class InvoicePreviews {

    private final Ledger ledger;
    private final Directory directory;

    InvoicePreviews(Ledger ledger, Directory directory) {
        this.ledger = ledger;
        this.directory = directory;
    }

    /** What a new invoice would bill; empty while the partner, or an assignment, has not arrived (D-29). */
    public Optional<InvoicePreview> ofNew(KnownEntity entity, String partnerId, BillingPeriod period) {
        List<LedgerTransaction> open = ledger.open(entity.definition().entityId(), partnerId, period);
        KnownPartner partner = directory.partners(List.of(partnerId)).get(partnerId);
        Map<String, String> names = assignmentNames(open);
        return partner == null || open.stream().anyMatch(one -> !names.containsKey(one.assignmentId()))
                ? Optional.empty()
                : Optional.of(calculate(BillingBases.of(entity, partner, period), partner, open, names, List.of()));
    }

    /**
     * What an existing draft would bill now: what it has claimed, and what has come since. Leads whose assignment has not
     * arrived wait (D-29).
     */
    public InvoicePreview ofDraft(
            String invoiceId, String entityId, String partnerId, BillingPeriod period, List<Adjustment> adjustments) {
        KnownEntity entity = directory.entity(entityId).orElseThrow();
        KnownPartner partner =
                Objects.requireNonNull(directory.partners(List.of(partnerId)).get(partnerId));
        List<LedgerTransaction> transactions = new ArrayList<>(ledger.claimed(invoiceId));
        transactions.addAll(ledger.open(entityId, partnerId, period));
        Map<String, String> names = assignmentNames(transactions);
        return calculate(
                BillingBases.of(entity, partner, period),
                partner,
                transactions.stream()
                        .filter(one -> names.containsKey(one.assignmentId()))
                        .toList(),
                names,
                adjustments);
    }

    private static InvoicePreview calculate(
            BillingBasis basis,
            KnownPartner partner,
            List<LedgerTransaction> transactions,
            Map<String, String> names,
            List<Adjustment> adjustments) {
        List<Billable> billables = transactions.stream()
                .map(one -> new Billable(
                        one.assignmentId(),
                        names.getOrDefault(one.assignmentId(), one.assignmentId()),
                        one.price(),
                        one.serviceDate(),
                        1,
                        one.transactionId(),
                        one.leadId()))
                .toList();
        Bill bill = BillingCalculation.bill(billables, adjustments, basis.terms());
        return new InvoicePreview(
                partner, basis.against(bill), bill, BillingCalculation.transactionsByLine(billables, basis.terms()));
    }

    private Map<String, String> assignmentNames(List<LedgerTransaction> transactions) {
        Set<String> ids = new HashSet<>();
        transactions.forEach(one -> ids.add(one.assignmentId()));
        return directory.assignmentNames(ids);
    }
}
