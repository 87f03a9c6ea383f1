package io.leadledger.invoice.draft;

import io.leadledger.api.invoice.Drift;
import io.leadledger.api.invoice.Finding;
import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.Totals;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.basis.BillingBases;
import io.leadledger.invoice.basis.BillingBasis;
import io.leadledger.invoice.calculation.BillingCalculation;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.invoice.directory.KnownEntity;
import io.leadledger.invoice.directory.KnownPartner;
import io.leadledger.invoice.ledger.DraftChanges;
import io.leadledger.money.Money;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Says how drafts stand: what changed since they were calculated, what blocks, what deserves a look. What changed is marked
 * where it arrives, so this reads no transactions; only a draft that did change is summed again, from counted leads.
 */
@Component
public class DraftCheck {

    /**
     * A draft, and on what terms it would be billed now.
     *
     * @param offered adjustments of a discarded draft that can be taken over
     * @param drift absent while nothing changed
     */
    public record Checked(
            DraftRow draft,
            KnownPartner partner,
            BillingBasis basis,
            List<Finding> warnings,
            List<Adjustment> offered,
            Optional<Drift> drift) {}

    private final Directory directory;
    private final DraftChanges draftChanges;
    private final ClaimedTransactions claimed;
    private final DriftEvidence evidence;
    private final DiscardedAdjustments discarded;

    DraftCheck(
            Directory directory,
            DraftChanges draftChanges,
            ClaimedTransactions claimed,
            DriftEvidence evidence,
            DiscardedAdjustments discarded) {
        this.discarded = discarded;
        this.directory = directory;
        this.draftChanges = draftChanges;
        this.claimed = claimed;
        this.evidence = evidence;
    }

    /** One of them. */
    public Checked check(DraftRow draft) {
        return check(draft.entityId(), List.of(draft)).getFirst();
    }

    /** All of one entity, in the order given. Partner and assignments were there when each draft was made. */
    public List<Checked> check(EntityId entityId, List<DraftRow> drafts) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        KnownEntity entity = directory.entity(entityId).orElseThrow();
        Map<PartnerId, KnownPartner> partners =
                directory.partners(drafts.stream().map(DraftRow::partnerId).toList());
        Set<AssignmentId> assignments = new HashSet<>();
        drafts.forEach(draft -> assignments.addAll(draft.assignmentNames().keySet()));
        Map<AssignmentId, String> names = directory.assignmentNames(assignments);
        Map<InvoiceId, DraftChanges.Counted> changes =
                draftChanges.count(drafts.stream().map(DraftRow::invoiceId).toList());
        Map<InvoiceId, List<Adjustment>> offers = discarded.offeredTo(entityId, drafts);
        List<Checked> checked = new ArrayList<>();
        for (DraftRow draft : drafts) {
            KnownPartner partner = Objects.requireNonNull(partners.get(draft.partnerId()));
            BillingBasis basis =
                    BillingBases.of(entity, partner, draft.period()).with(draft.billFindings());
            DraftChanges.Counted counted = changes.getOrDefault(draft.invoiceId(), DraftChanges.Counted.NONE);
            List<Adjustment> offered = offers.getOrDefault(draft.invoiceId(), List.of());
            checked.add(new Checked(
                    draft,
                    partner,
                    basis,
                    warnings(basis, counted, offered),
                    offered,
                    drift(draft, basis, counted, otherData(draft, basis, names))));
        }
        return checked;
    }

    private static List<Drift.Other> otherData(DraftRow draft, BillingBasis basis, Map<AssignmentId, String> names) {
        List<Drift.Other> changed = new ArrayList<>();
        if (!draft.basisHash().equals(basis.sha256())) {
            changed.add(Drift.Other.BILLING_DATA);
        }
        if (!draft.assignmentNames().entrySet().stream()
                .allMatch(then -> then.getValue().equals(names.get(then.getKey())))) {
            changed.add(Drift.Other.ASSIGNMENT_NAMES);
        }
        return changed;
    }

    private Optional<Drift> drift(
            DraftRow draft, BillingBasis basis, DraftChanges.Counted counted, List<Drift.Other> changed) {
        if (!counted.isDrift() && changed.isEmpty()) {
            return Optional.empty();
        }
        Totals after = BillingCalculation.bill(claimed.countedNow(draft.invoiceId()), draft.adjusted(), basis.terms())
                .totals();
        return Optional.of(new Drift(
                counted.cancelled(), counted.added(), draft.sums(), after, changed, evidence.of(draft.invoiceId())));
    }

    private static List<Finding> warnings(BillingBasis basis, DraftChanges.Counted counted, List<Adjustment> offered) {
        List<Finding> warnings = new ArrayList<>(basis.warnings());
        if (counted.waiting() > 0) {
            warnings.add(new Finding(
                    "assignment-not-arrived",
                    null,
                    counted.waiting() + " leads came whose assignment has not arrived here yet",
                    Integer.toString(counted.waiting())));
        }
        offered.stream()
                .map(Adjustment::amount)
                .reduce(Money::plus)
                .map(sum -> new Finding(
                        "discarded-adjustments",
                        "adjustment.discarded",
                        "adjustments of a discarded draft, %s in all, are on no invoice: take them over, or leave them"
                                .formatted(sum),
                        sum.toString()))
                .ifPresent(warnings::add);
        return warnings;
    }
}
