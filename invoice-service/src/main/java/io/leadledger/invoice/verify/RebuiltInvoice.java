package io.leadledger.invoice.verify;

import static io.leadledger.api.invoice.proof.Difference.Kind.BASIS;
import static io.leadledger.api.invoice.proof.Difference.Kind.BILL;
import static io.leadledger.api.invoice.proof.Difference.Kind.FACT_MISSING;
import static io.leadledger.api.invoice.proof.Difference.Kind.HEADER;
import static io.leadledger.api.invoice.proof.Difference.Kind.TRANSACTION;

import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.event.invoice.DocumentHeader;
import io.leadledger.event.invoice.DocumentType;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceFinalized;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.TransactionId;
import io.leadledger.invoice.basis.BillingBasis;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.calculation.Billable;
import io.leadledger.invoice.calculation.BillingCalculation;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.verify.trail.InvoiceTrail;
import io.leadledger.invoice.verify.trail.Leads;
import io.leadledger.invoice.verify.trail.Parties;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes an invoice again from the leads, the terms and the adjustments that the topics say, by the function that made it,
 * and compares it with what was said when it became final.
 */
final class RebuiltInvoice {

    private final InvoiceTrail trail;
    private final InvoiceFinalized said;
    private final Leads leads;
    private final Parties parties;
    private final Comparison comparison;

    RebuiltInvoice(InvoiceTrail trail, InvoiceFinalized said, Leads leads, Parties parties, Comparison comparison) {
        this.trail = trail;
        this.said = said;
        this.leads = leads;
        this.parties = parties;
        this.comparison = comparison;
    }

    /** Its content; empty if something differs. */
    Optional<DocumentContent> content() {
        trail.missing().ifPresent(number -> missing("fact " + number + " of the invoice"));
        BillingPeriod period =
                new BillingPeriod(said.header().periodFrom(), said.header().periodTo());
        Optional<BillingBasis> basis = parties.basis(said.entityId(), said.partnerId(), period, trail.basisSha256());
        if (basis.isEmpty()) {
            comparison.differs(BASIS, "terms, seller and buyer", "some with the hash " + trail.basisSha256(), "none");
        }
        return basis.filter(found -> comparison.identical())
                .map(found -> new DocumentContent(
                        header(found), seller(found), found.buyer(), found.taxDecision(), bill(found), null))
                .filter(rebuilt -> comparison.identical());
    }

    private void missing(String what) {
        comparison.differs(FACT_MISSING, what, "in its topic", null);
    }

    private DocumentHeader header(BillingBasis basis) {
        DocumentHeader header = said.header();
        DocumentHeader rebuilt = new DocumentHeader(
                DocumentType.INVOICE,
                header.number(),
                header.issueDate(),
                header.issueDate().plusDays(basis.paymentTermsDays()),
                header.periodFrom(),
                header.periodTo());
        comparison.same(HEADER, "header", rebuilt, header);
        return header;
    }

    /** A logo is no term: the document has that of its day, which must have been one of the seller's. */
    private SellerProfile seller(BillingBasis basis) {
        String logo = said.seller().logoSha256();
        if (!parties.hadLogo(said.entityId(), logo)) {
            comparison.differs(BASIS, "seller, logoSha256", "a logo of the seller", logo);
        }
        SellerProfile seller =
                basis.seller() == null ? said.seller() : basis.seller().withLogo(logo);
        comparison.same(BASIS, "seller", seller, said.seller());
        comparison.same(BASIS, "buyer", basis.buyer(), said.buyer());
        comparison.same(BASIS, "tax decision", basis.taxDecision(), said.taxDecision());
        return seller;
    }

    private Bill bill(BillingBasis basis) {
        Bill bill = trail.bill(said);
        List<Billable> billables = billables(names(bill));
        if (!comparison.identical()) {
            return bill;
        }
        Bill rebuilt = BillingCalculation.bill(billables, trail.adjustments(), basis.terms());
        comparison.same(BILL, "line", rebuilt.lines(), bill.lines());
        comparison.same(BILL, "adjustment", rebuilt.adjustments(), bill.adjustments());
        comparison.same(BILL, "totals", rebuilt.totals(), bill.totals());
        BillingCalculation.transactionsByLine(billables, basis.terms())
                .forEach((position, ids) -> comparison.same(
                        TRANSACTION,
                        "transactions of line " + position,
                        sorted(ids),
                        sorted(trail.transactionsByLine().getOrDefault(position, List.of()))));
        return rebuilt;
    }

    private List<Billable> billables(Map<AssignmentId, String> names) {
        List<Billable> billables = new ArrayList<>();
        trail.transactionsByLine().values().stream()
                .flatMap(List::stream)
                .forEach(id -> leads.recorded(id)
                        .ifPresentOrElse(
                                lead -> billables.add(billable(id, lead, names)),
                                () -> missing("record of transaction " + id)));
        return billables;
    }

    private Billable billable(TransactionId id, Leads.Recorded lead, Map<AssignmentId, String> names) {
        if (!lead.partnerId().equals(said.partnerId())) {
            comparison.differs(
                    TRANSACTION,
                    "partner of transaction " + id,
                    said.partnerId().value(),
                    lead.partnerId().value());
        }
        String name =
                names.getOrDefault(lead.assignmentId(), lead.assignmentId().value());
        return new Billable(lead.assignmentId(), name, lead.price(), lead.serviceDate(), 1, id, lead.leadId());
    }

    /** Lines have the name that an assignment had when they were made: one of those it ever had. */
    private Map<AssignmentId, String> names(Bill bill) {
        Map<AssignmentId, String> names = new HashMap<>();
        for (InvoiceLine line : bill.lines()) {
            names.put(line.assignmentId(), line.name());
        }
        names.forEach((id, name) -> {
            if (!leads.wasCalled(id, name)) {
                comparison.differs(BASIS, "name of assignment " + id, "one it was given", name);
            }
        });
        return names;
    }

    private static List<TransactionId> sorted(List<TransactionId> ids) {
        return ids.stream().sorted(Comparator.comparing(TransactionId::value)).toList();
    }
}
