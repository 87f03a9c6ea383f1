package io.leadledger.invoice.history.simulated;

import io.leadledger.api.invoice.Drift;
import io.leadledger.api.invoice.invoice.InvoiceAnswer.State;
import io.leadledger.chassis.decision.Decision;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.Totals;
import io.leadledger.event.invoice.BillingRunId;
import io.leadledger.event.invoice.InvoiceEvent;
import io.leadledger.event.invoice.InvoiceEvent.AdjustmentAdded;
import io.leadledger.event.invoice.InvoiceEvent.AdjustmentRemoved;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceDiscarded;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceDrafted;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceFinalized;
import io.leadledger.event.invoice.InvoiceEvent.InvoiceRecalculated;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.TransactionId;
import io.leadledger.invoice.basis.BillingBasis;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.calculation.Billable;
import io.leadledger.invoice.calculation.BillingCalculation;
import io.leadledger.invoice.history.simulated.Tables.Change;
import io.leadledger.invoice.history.simulated.Tables.Draft;
import io.leadledger.invoice.invoice.InvoiceCommand;
import io.leadledger.invoice.invoice.InvoiceCommand.AcceptDrift;
import io.leadledger.invoice.invoice.InvoiceCommand.DraftInvoice;
import io.leadledger.invoice.invoice.InvoiceLife;
import io.leadledger.invoice.unbilled.LedgerTransaction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Drafts: a model of {@code Drafts}, {@code DraftCheck}, {@code Recalculation} and {@code Drafting} around the product's rules. */
final class SimulatedDrafts {

    private final Tables tables;
    private final SimulatedTopics directory;

    SimulatedDrafts(Tables tables, SimulatedTopics directory) {
        this.tables = tables;
        this.directory = directory;
    }

    /** Refuses by exception what the rules refuse; applies and projects what they decide. */
    void send(InvoiceId invoice, InvoiceCommand command) {
        tables.store.transaction(() -> {
            List<InvoiceEvent> before = tables.events.has(invoice) ? tables.events.get(invoice) : List.of();
            switch (InvoiceLife.decide(command, before)) {
                case Decision.Rejected<InvoiceEvent> rejected -> throw new RejectedException(rejected.reasons());
                case Decision.Accepted<InvoiceEvent> accepted -> {
                    if (!accepted.events().isEmpty()) {
                        tables.events.put(
                                invoice,
                                Stream.concat(before.stream(), accepted.events().stream())
                                        .toList());
                        accepted.events().forEach(this::project);
                    }
                }
            }
        });
    }

    private void project(InvoiceEvent event) {
        InvoiceId invoice = event.invoiceId();
        switch (event) {
            case InvoiceDrafted fact -> {
                BillingPeriod period = new BillingPeriod(fact.from(), fact.to());
                int partner = Parties.partner(fact.partnerId());
                tables.changes.insert(invoice, Map.of());
                tables.drafts.insert(
                        invoice,
                        new Draft(
                                partner,
                                period,
                                State.DRAFT,
                                fact.basisSha256(),
                                fact.taxDecision(),
                                fact.bill(),
                                names(fact.bill())));
            }
            case InvoiceRecalculated fact -> {
                Draft draft = tables.drafts.get(invoice);
                tables.drafts.put(
                        invoice,
                        new Draft(
                                draft.partner(),
                                draft.period(),
                                State.DRAFT,
                                fact.basisSha256(),
                                fact.taxDecision(),
                                fact.bill(),
                                names(fact.bill())));
            }
            case AdjustmentAdded fact -> {
                List<Adjustment> all = adjustments(invoice);
                all.add(fact.adjustment());
                tables.drafts.put(invoice, tables.drafts.get(invoice).with(all, fact.totals()));
            }
            case AdjustmentRemoved fact -> {
                List<Adjustment> all = adjustments(invoice);
                all.removeIf(one -> one.adjustmentId().equals(fact.adjustment().adjustmentId()));
                tables.drafts.put(invoice, tables.drafts.get(invoice).with(all, fact.totals()));
            }
            case InvoiceDiscarded _ -> {
                tables.drafts.put(invoice, tables.drafts.get(invoice).in(State.DISCARDED));
                tables.free(invoice);
            }
            case InvoiceFinalized _ -> {
                tables.billed(invoice);
                tables.drafts.put(invoice, tables.drafts.get(invoice).in(State.FINAL));
            }
            default -> {}
        }
    }

    private List<Adjustment> adjustments(InvoiceId invoice) {
        return new ArrayList<>(tables.drafts.get(invoice).bill().adjustments());
    }

    private static Map<AssignmentId, String> names(Bill bill) {
        Map<AssignmentId, String> names = new HashMap<>();
        bill.lines().forEach(line -> names.put(line.assignmentId(), line.name()));
        return names;
    }

    /** What came of drafting a partner's period. */
    String draft(int partner, BillingPeriod period, boolean repeated) {
        return tables.store.transaction(() -> {
            if (tables.drafts.values().stream()
                    .anyMatch(draft -> draft.partner() == partner
                            && draft.period().equals(period)
                            && draft.state() != State.DISCARDED)) {
                return repeated ? "done" : "skipped";
            }
            List<LedgerTransaction> open = tables.open(partner, period);
            if (open.stream().anyMatch(one -> directory.name(one.assignmentId()) == null)) {
                return "failed";
            }
            if (open.isEmpty()) {
                return "skipped";
            }
            SimulatedTopics.Terms terms = directory.terms(partner, period);
            BillingBasis basis = terms.basis();
            List<Billable> billables = billables(open);
            InvoiceId invoice =
                    new InvoiceId("i%04d".formatted(tables.drafts.rows().size()));
            send(
                    invoice,
                    new DraftInvoice(new InvoiceDrafted(
                            invoice,
                            Parties.ENTITY,
                            Parties.partnerId(partner),
                            new BillingRunId("run"),
                            period.from(),
                            period.to(),
                            basis.taxDecision(),
                            terms.sha256(),
                            BillingCalculation.bill(billables, List.of(), basis.terms()))));
            tables.claim(invoice, BillingCalculation.transactionsByLine(billables, basis.terms()));
            return "done";
        });
    }

    private List<Billable> billables(List<LedgerTransaction> transactions) {
        List<Billable> billables = new ArrayList<>();
        for (LedgerTransaction one : transactions) {
            String name = directory.name(one.assignmentId());
            if (name != null) {
                billables.add(new Billable(
                        one.assignmentId(),
                        name,
                        one.price(),
                        one.serviceDate(),
                        1,
                        one.transactionId(),
                        one.leadId()));
            }
        }
        return billables;
    }

    BillingBasis basis(Draft draft) {
        return terms(draft).basis();
    }

    private SimulatedTopics.Terms terms(Draft draft) {
        return directory.terms(draft.partner(), draft.period());
    }

    /** As {@code DraftCheck}: what was marked where it arrived, and other data. */
    Optional<Drift> drift(InvoiceId invoice) {
        Draft draft = tables.drafts.get(invoice);
        Map<TransactionId, Change> changes = tables.changes.get(invoice);
        BillingBasis basis = basis(draft);
        int cancelled = (int)
                changes.values().stream().filter(one -> one == Change.CANCELLED).count();
        int added = (int) changes.entrySet().stream()
                .filter(one -> one.getValue() == Change.ADDED && isKnown(one.getKey()))
                .count();
        List<Drift.Other> other = new ArrayList<>();
        if (!draft.basis().equals(terms(draft).sha256())) {
            other.add(Drift.Other.BILLING_DATA);
        }
        if (!draft.names().entrySet().stream().allMatch(one -> one.getValue().equals(directory.name(one.getKey())))) {
            other.add(Drift.Other.ASSIGNMENT_NAMES);
        }
        return cancelled == 0 && added == 0 && other.isEmpty()
                ? Optional.empty()
                : Optional.of(new Drift(
                        cancelled,
                        added,
                        draft.bill().totals(),
                        countedNow(invoice, draft, changes, basis),
                        other,
                        List.of()));
    }

    private boolean isKnown(TransactionId transaction) {
        return directory.name(tables.ledger.get(transaction).assignmentId()) != null;
    }

    /** What the draft would come to, of what it had less what was cancelled and with what came. */
    private Totals countedNow(InvoiceId invoice, Draft draft, Map<TransactionId, Change> changes, BillingBasis basis) {
        List<LedgerTransaction> now = new ArrayList<>();
        for (LedgerTransaction one : tables.ledger.values()) {
            Change change = changes.get(one.transactionId());
            if (change == Change.ADDED || change == null && tables.isClaimedBy(invoice, one.transactionId())) {
                now.add(one);
            }
        }
        return BillingCalculation.bill(billables(now), draft.bill().adjustments(), basis.terms())
                .totals();
    }

    void accept(InvoiceId invoice) {
        tables.store.transaction(() -> {
            Draft draft = tables.drafts.get(invoice);
            stillDraft(draft);
            Optional<Drift> drift = drift(invoice);
            if (drift.isEmpty()) {
                return;
            }
            List<LedgerTransaction> transactions = new ArrayList<>(tables.claimed(invoice));
            transactions.addAll(tables.open(draft.partner(), draft.period()));
            List<Billable> billables = billables(transactions);
            BillingBasis basis = basis(draft);
            Bill bill = BillingCalculation.bill(billables, draft.bill().adjustments(), basis.terms());
            send(invoice, new AcceptDrift(basis.taxDecision(), terms(draft).sha256(), bill, "operator"));
            if (!tables.runsAreUnderWay() && !bill.totals().equals(drift.get().after())) {
                throw new IllegalStateException("shown " + drift.get().after() + " but accepted " + bill.totals());
            }
            tables.claim(invoice, BillingCalculation.transactionsByLine(billables, basis.terms()));
        });
    }

    static void stillDraft(Draft draft) {
        if (draft.state() != State.DRAFT) {
            throw new RejectedException(
                    Rejection.conflict("not-a-draft", "expected a draft, but it is %s", draft.state()));
        }
    }
}
