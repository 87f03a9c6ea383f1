package io.leadledger.invoice.preview;

import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.party.LineGranularity;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.basis.BillingBases;
import io.leadledger.invoice.basis.BillingBasis;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.calculation.Billable;
import io.leadledger.invoice.calculation.BillingCalculation;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.invoice.directory.KnownEntity;
import io.leadledger.invoice.directory.KnownPartner;
import io.leadledger.invoice.unbilled.Ledger;
import io.leadledger.invoice.unbilled.LedgerTransaction;
import io.leadledger.invoice.unbilled.OpenLeads;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    public Optional<InvoicePreview> ofNew(KnownEntity entity, PartnerId partnerId, BillingPeriod period) {
        List<LedgerTransaction> open = ledger.open(entity.definition().entityId(), partnerId, period);
        KnownPartner partner = directory.partners(List.of(partnerId)).get(partnerId);
        Map<AssignmentId, String> names = assignmentNames(open.stream().map(LedgerTransaction::assignmentId));
        return partner == null || open.stream().anyMatch(one -> !names.containsKey(one.assignmentId()))
                ? Optional.empty()
                : Optional.of(calculate(
                        BillingBases.of(entity, partner, period),
                        partner,
                        open.stream().map(one -> billable(one, names)).toList(),
                        List.of()));
    }

    /**
     * The same of many partners at once, for looking at: leads are counted, so that no line knows its transactions unless
     * it is one lead's. Partners who have not arrived, or whose assignment has not, are missing.
     */
    List<InvoicePreview> counted(KnownEntity entity, Collection<PartnerId> partnerIds, BillingPeriod period) {
        Map<PartnerId, KnownPartner> partners = directory.partners(partnerIds);
        Map<PartnerId, BillingBasis> bases = new HashMap<>();
        partners.forEach((id, partner) -> bases.put(id, BillingBases.of(entity, partner, period)));
        Map<PartnerId, List<OpenLeads>> open =
                ledger.open(entity.definition().entityId(), period, byLead(bases)).stream()
                        .collect(Collectors.groupingBy(OpenLeads::partnerId));
        Map<AssignmentId, String> names =
                assignmentNames(open.values().stream().flatMap(List::stream).map(OpenLeads::assignmentId));
        List<InvoicePreview> previews = new ArrayList<>();
        partners.forEach((id, partner) -> {
            List<OpenLeads> leads = open.getOrDefault(id, List.of());
            if (leads.stream().allMatch(one -> names.containsKey(one.assignmentId()))) {
                previews.add(calculate(
                        Objects.requireNonNull(bases.get(id)),
                        partner,
                        leads.stream().map(one -> billable(one, names)).toList(),
                        List.of()));
            }
        });
        return previews;
    }

    private static List<PartnerId> byLead(Map<PartnerId, BillingBasis> bases) {
        return bases.entrySet().stream()
                .filter(one -> one.getValue().terms().granularity() == LineGranularity.PER_LEAD)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * What an existing draft would bill now: what it has claimed, and what has come since. Leads whose assignment has not
     * arrived wait (D-29).
     */
    public InvoicePreview ofDraft(
            InvoiceId invoiceId,
            EntityId entityId,
            PartnerId partnerId,
            BillingPeriod period,
            List<Adjustment> adjustments) {
        KnownEntity entity = directory.entity(entityId).orElseThrow();
        KnownPartner partner =
                Objects.requireNonNull(directory.partners(List.of(partnerId)).get(partnerId));
        List<LedgerTransaction> transactions = new ArrayList<>(ledger.claimed(invoiceId));
        transactions.addAll(ledger.open(entityId, partnerId, period));
        Map<AssignmentId, String> names = assignmentNames(transactions.stream().map(LedgerTransaction::assignmentId));
        return calculate(
                BillingBases.of(entity, partner, period),
                partner,
                transactions.stream()
                        .filter(one -> names.containsKey(one.assignmentId()))
                        .map(one -> billable(one, names))
                        .toList(),
                adjustments);
    }

    private static InvoicePreview calculate(
            BillingBasis basis, KnownPartner partner, List<Billable> billables, List<Adjustment> adjustments) {
        Bill bill = BillingCalculation.bill(billables, adjustments, basis.terms());
        return new InvoicePreview(
                partner, basis.against(bill), bill, BillingCalculation.transactionsByLine(billables, basis.terms()));
    }

    private static Billable billable(LedgerTransaction one, Map<AssignmentId, String> names) {
        return new Billable(
                one.assignmentId(),
                names.getOrDefault(one.assignmentId(), one.assignmentId().value()),
                one.price(),
                one.serviceDate(),
                1,
                one.transactionId(),
                one.leadId());
    }

    private static Billable billable(OpenLeads leads, Map<AssignmentId, String> names) {
        return new Billable(
                leads.assignmentId(),
                names.getOrDefault(leads.assignmentId(), leads.assignmentId().value()),
                leads.price(),
                leads.serviceDate(),
                leads.leads(),
                leads.transactionId(),
                leads.leadId());
    }

    private Map<AssignmentId, String> assignmentNames(Stream<AssignmentId> assignmentIds) {
        return directory.assignmentNames(assignmentIds.collect(Collectors.toSet()));
    }
}
