package io.leadledger.invoice.history.simulated;

import io.leadledger.api.invoice.invoice.InvoiceAnswer.State;
import io.leadledger.event.partner.VatRateKind;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.LeadId;
import io.leadledger.id.TransactionId;
import io.leadledger.invoice.basis.BillingBases;
import io.leadledger.invoice.basis.BillingBasis;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.history.simulated.Store.Table;
import io.leadledger.invoice.history.simulated.Tables.Change;
import io.leadledger.invoice.history.simulated.Tables.Claim;
import io.leadledger.invoice.history.simulated.Tables.Draft;
import io.leadledger.invoice.history.story.Fact;
import io.leadledger.invoice.history.story.Scene;
import io.leadledger.invoice.tax.VatRates;
import io.leadledger.invoice.unbilled.LedgerTransaction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Topics, and the two projections that read them: a model of {@code LedgerProjection} and {@code DirectoryProjection}. */
final class SimulatedTopics {

    record Terms(BillingBasis basis, String sha256) {

        static Terms of(BillingBasis basis) {
            return new Terms(basis, basis.sha256());
        }
    }

    private record Known(int sequence, Object value) {}

    private record Said(int sequence, Fact fact) {}

    private record BasisKey(int partner, Scene.Details details, List<VatRates.Rate> rates, BillingPeriod period) {}

    /** So that texts are in the order of numbers. */
    private static final int FIRST_ID = 100_000;

    private final Tables tables;
    private final List<List<Fact>> partitions = new ArrayList<>();
    private final List<Said> parties = new ArrayList<>();
    private final List<Said> assignments = new ArrayList<>();
    private final Table<String, Known> known;
    private final Map<BasisKey, Terms> bases = new HashMap<>();

    SimulatedTopics(Tables tables) {
        this.tables = tables;
        this.known = tables.store.table("known_fact");
        for (int partner = 0; partner < Scene.PARTNERS; partner++) {
            partitions.add(new ArrayList<>());
        }
    }

    void say(Fact fact) {
        switch (fact) {
            case Fact.Delivered delivered -> partitions.get(delivered.partner()).add(delivered);
            case Fact.Cancelled cancelled -> {
                List<Fact> partition = partitions.get(cancelled.partner());
                int delivery = 0;
                while (!(partition.get(delivery) instanceof Fact.Delivered one && one.lead() == cancelled.lead())) {
                    delivery++;
                }
                boolean overtakes = cancelled.overtaking() && delivery >= offset("leads " + cancelled.partner());
                partition.add(overtakes ? delivery : partition.size(), cancelled);
            }
            case Fact.Named named -> assignments.add(new Said(assignments.size(), named));
            case Fact.Rated rated -> parties.add(new Said(parties.size(), rated));
            case Fact.Detailed detailed -> parties.add(new Said(parties.size(), detailed));
            case Fact.Repeated(Fact.Delivered what, int _) ->
                partitions.get(what.partner()).add(what);
            case Fact.Repeated(Fact.Cancelled what, int _) ->
                partitions.get(what.partner()).add(what);
            case Fact.Repeated(Fact.Named what, int place) -> assignments.add(new Said(place, what));
            case Fact.Repeated(Fact what, int place) -> parties.add(new Said(place, what));
        }
    }

    private int offset(String partition) {
        Integer offset = tables.offsets.find(partition);
        return offset == null ? 0 : offset;
    }

    /** As {@code ProjectionBatch}: rows and offset are one transaction; what lies before the offset and comes again is nothing new. */
    void readLeads(int partner, int upTo, int again) {
        String partition = "leads " + partner;
        int from = Math.max(0, offset(partition) - again);
        if (tables.faults.contains(Fault.READS_ON_AFTER_A_CRASH)) {
            tables.offsets.put(partition, Math.max(upTo, offset(partition)));
        }
        tables.store.transaction(() -> {
            project(List.copyOf(partitions.get(partner).subList(from, Math.max(from, upTo))));
            tables.offsets.put(partition, Math.max(upTo, offset(partition)));
        });
    }

    private void project(List<Fact> batch) {
        Set<TransactionId> recorded = new HashSet<>();
        List<TransactionId> cancelled = new ArrayList<>();
        for (Fact fact : batch) {
            if (fact instanceof Fact.Delivered delivered && !tables.ledger.has(id(delivered.lead()))) {
                tables.ledger.insert(id(delivered.lead()), row(delivered));
                recorded.add(id(delivered.lead()));
            } else if (fact instanceof Fact.Cancelled one) {
                cancelled.add(id(one.lead()));
            }
        }
        tables.added(one -> recorded.contains(one.transactionId()));
        cancelled.forEach(this::cancel);
        tables.notAdded(cancelled::contains);
        cancelled.forEach(this::mark);
    }

    private void cancel(TransactionId id) {
        boolean unheard =
                tables.faults.contains(Fault.FORGETS_THAT_A_CANCELLATION_CAME_FIRST) && !tables.ledger.has(id);
        if (!tables.cancelled.has(id) && !unheard) {
            tables.cancelled.insert(id, true);
            Claim billed = tables.billed.find(id);
            if (billed != null && !tables.credited.has(id) && !tables.due.has(id)) {
                tables.due.insert(id, billed.invoice());
            }
        }
    }

    private void mark(TransactionId id) {
        Claim claim = tables.claims.find(id);
        if (claim == null || tables.faults.contains(Fault.FORGETS_TO_MARK_A_CANCELLATION)) {
            return;
        }
        Draft draft = tables.drafts.get(claim.invoice());
        if (draft.state() == State.DRAFT && !tables.changes.get(claim.invoice()).containsKey(id)) {
            tables.change(claim.invoice(), id, Change.CANCELLED);
        }
    }

    private static LedgerTransaction row(Fact.Delivered fact) {
        return new LedgerTransaction(
                id(fact.lead()),
                Parties.partnerId(fact.partner()),
                Parties.assignmentId(fact.partner(), fact.assignment()),
                new LeadId("lead " + fact.lead()),
                fact.day(),
                fact.cents(),
                "EUR");
    }

    private static TransactionId id(int lead) {
        return new TransactionId("t" + (FIRST_ID + lead));
    }

    static int number(TransactionId id) {
        return Integer.parseInt(id.value().substring(1)) - FIRST_ID;
    }

    /** The newest fact of a kind stays (D-17). */
    void readDirectory(boolean ofParties, int upTo, int again) {
        String partition = ofParties ? "parties" : "assignments";
        List<Said> all = ofParties ? parties : assignments;
        int from = Math.max(0, offset(partition) - again);
        tables.store.transaction(() -> {
            all.subList(from, Math.max(from, upTo)).forEach(this::keep);
            tables.offsets.put(partition, Math.max(upTo, offset(partition)));
        });
    }

    private void keep(Said said) {
        switch (said.fact()) {
            case Fact.Named(int partner, int assignment, String name) ->
                keep(Parties.assignmentId(partner, assignment).value(), said.sequence(), name);
            case Fact.Detailed(int partner, Scene.Details details) ->
                keep(Parties.partnerId(partner).value(), said.sequence(), details);
            case Fact.Rated rated -> keep("rate " + rated.from(), said.sequence(), rate(rated));
            case Fact.Delivered _, Fact.Cancelled _, Fact.Repeated _ ->
                throw new IllegalStateException("not of the directory: " + said);
        }
    }

    private void keep(String key, int sequence, Object value) {
        Known before = known.find(key);
        if (before == null || before.sequence() < sequence || tables.faults.contains(Fault.TAKES_AN_OLDER_FACT)) {
            known.put(key, new Known(sequence, value));
        }
    }

    private static VatRates.Rate rate(Fact.Rated rated) {
        return new VatRates.Rate(VatRateKind.STANDARD, BigDecimal.valueOf(rated.percent()), rated.from());
    }

    @Nullable
    String name(AssignmentId assignment) {
        Known name = known.find(assignment.value());
        return name == null ? null : (String) name.value();
    }

    /** The terms on which a partner is billed now, with their hash; made once for the same facts. */
    Terms terms(int partner, BillingPeriod period) {
        Known details = known.find(Parties.partnerId(partner).value());
        List<VatRates.Rate> rates = new ArrayList<>();
        known.values().forEach(one -> {
            if (one.value() instanceof VatRates.Rate rate) {
                rates.add(rate);
            }
        });
        if (!known.has("rate null")) {
            rates.add(rate(new Fact.Rated(19, null)));
        }
        Scene.Details now = details == null ? Scene.Details.GERMAN : (Scene.Details) details.value();
        return bases.computeIfAbsent(
                new BasisKey(partner, now, rates, period),
                key -> Terms.of(BillingBases.of(Parties.entity(rates), Parties.partner(partner, now), period)));
    }
}
