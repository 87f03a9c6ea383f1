package io.leadledger.invoice.history.simulated;

import io.leadledger.api.invoice.invoice.InvoiceAnswer.State;
import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.bill.Totals;
import io.leadledger.event.invoice.InvoiceEvent;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.InvoiceId;
import io.leadledger.id.TransactionId;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.history.simulated.Store.Table;
import io.leadledger.invoice.numbering.RunningSeries;
import io.leadledger.invoice.numbering.SeriesKind;
import io.leadledger.invoice.unbilled.LedgerTransaction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The tables of invoice-service in memory, and its queries on them: a model of the SQL of {@code Ledger}, {@code DraftChanges},
 * {@code ClaimedTransactions}, {@code BillingRuns} and {@code CreditsDue}, not that SQL itself.
 */
final class Tables {

    record Claim(InvoiceId invoice, int position) {}

    /** @param ended whether open drafts of later periods have heard what it left */
    record Run(BillingPeriod period, boolean completed, boolean ended) {}

    /** @param names of the assignments on its lines */
    record Draft(
            int partner,
            BillingPeriod period,
            State state,
            String basis,
            TaxDecision tax,
            Bill bill,
            Map<AssignmentId, String> names) {

        Draft in(State other) {
            return new Draft(partner, period, other, basis, tax, bill, names);
        }

        Draft with(List<Adjustment> adjustments, Totals totals) {
            return new Draft(partner, period, state, basis, tax, new Bill(bill.lines(), adjustments, totals), names);
        }
    }

    record Document(InvoiceId invoice, DocumentContent content, List<TransactionId> transactions) {}

    record Entry(String documentNumber, String documentHash, String previousHash, String hash) {}

    enum Change {
        ADDED,
        CANCELLED
    }

    final Store store = new Store();
    final Table<String, Integer> offsets = store.table("consumed_offset");
    final Table<TransactionId, LedgerTransaction> ledger = store.table("ledger_transaction");
    final Table<TransactionId, Boolean> cancelled = store.table("ledger_cancellation");
    final Table<TransactionId, Claim> claims = store.table("claim");
    final Table<TransactionId, Claim> billed = store.table("billed_transaction");
    final Table<TransactionId, InvoiceId> due = store.table("credit_due");
    final Table<TransactionId, String> credited = store.table("credited_transaction");
    final Table<InvoiceId, Map<TransactionId, Change>> changes = store.table("draft_change");
    final Table<InvoiceId, Draft> drafts = store.table("draft");
    final Table<InvoiceId, List<InvoiceEvent>> events = store.table("domain_event");
    final Table<Integer, Run> runs = store.table("billing_run");
    final Table<String, Document> documents = store.table("document");
    final Table<String, Entry> register = store.table("number_register");
    final Table<SeriesKind, RunningSeries> series = store.table("number_series");
    final Table<String, Boolean> requests = store.table("idempotent_request");
    final Set<Fault> faults;

    Tables(Set<Fault> faults) {
        this.faults = faults;
        if (faults.contains(Fault.COMMITS_TOO_EARLY)) {
            store.neverRollBack();
        }
    }

    private boolean isRun(LedgerTransaction one) {
        return runs.values().stream().anyMatch(run -> run.period().contains(one.serviceDate()));
    }

    boolean runsAreUnderWay() {
        return runs.values().stream().anyMatch(run -> !run.ended());
    }

    private boolean isUnclaimed(LedgerTransaction one) {
        Claim claim = claims.find(one.transactionId());
        boolean isFree = claim == null
                || faults.contains(Fault.BILLS_TWICE)
                        && drafts.get(claim.invoice()).state() == State.FINAL;
        return isFree && !cancelled.has(one.transactionId());
    }

    /** Of the period, or late (D-14). */
    private boolean isOpen(LedgerTransaction one, BillingPeriod period) {
        return isUnclaimed(one)
                && (period.contains(one.serviceDate())
                        || !faults.contains(Fault.FORGETS_LATE_LEADS)
                                && period.isAfter(one.serviceDate())
                                && isRun(one));
    }

    List<LedgerTransaction> open(int partner, BillingPeriod period) {
        return those(one -> one.partnerId().equals(Parties.partnerId(partner)) && isOpen(one, period));
    }

    List<LedgerTransaction> unbilled(int partner, BillingPeriod period) {
        return those(one -> one.partnerId().equals(Parties.partnerId(partner))
                && isUnclaimed(one)
                && period.contains(one.serviceDate()));
    }

    int unrunLeads(BillingPeriod period) {
        return those(one -> isUnclaimed(one) && period.contains(one.serviceDate()) && !isRun(one))
                .size();
    }

    private List<LedgerTransaction> those(Predicate<LedgerTransaction> wanted) {
        return ledger.values().stream().filter(wanted).toList();
    }

    /** What an invoice has claimed and nobody cancelled since. */
    List<LedgerTransaction> claimed(InvoiceId invoice) {
        return those(one -> isClaimedBy(invoice, one.transactionId()) && !cancelled.has(one.transactionId()));
    }

    boolean isClaimedBy(InvoiceId invoice, TransactionId transaction) {
        Claim claim = claims.find(transaction);
        return claim != null && claim.invoice().equals(invoice);
    }

    /** {@code DraftChanges.added}: each open draft of the partner that wants one of them has heard of it. */
    void added(Predicate<LedgerTransaction> which) {
        for (Map.Entry<InvoiceId, Draft> one : List.copyOf(drafts.rows().entrySet())) {
            added(one.getKey(), one.getValue(), which);
        }
    }

    private void added(InvoiceId invoice, Draft draft, Predicate<LedgerTransaction> which) {
        if (draft.state() == State.DRAFT) {
            open(draft.partner(), draft.period()).stream()
                    .filter(which)
                    .filter(one -> !changes.get(invoice).containsKey(one.transactionId()))
                    .forEach(one -> change(invoice, one.transactionId(), Change.ADDED));
        }
    }

    void change(InvoiceId invoice, TransactionId transaction, Change change) {
        Map<TransactionId, Change> all = new LinkedHashMap<>(changes.get(invoice));
        all.put(transaction, change);
        changes.put(invoice, all);
    }

    /** Nobody waits for these to be added any more. */
    void notAdded(Predicate<TransactionId> which) {
        for (Map.Entry<InvoiceId, Map<TransactionId, Change>> one :
                List.copyOf(changes.rows().entrySet())) {
            Map<TransactionId, Change> left = new LinkedHashMap<>(one.getValue());
            if (left.entrySet().removeIf(mark -> mark.getValue() == Change.ADDED && which.test(mark.getKey()))) {
                changes.put(one.getKey(), left);
            }
        }
    }

    /** {@code ClaimedTransactions.claim}, with {@code DraftChanges.calculated}. */
    void claim(InvoiceId invoice, Map<Integer, List<TransactionId>> byLine) {
        List.copyOf(claims.rows().keySet()).stream()
                .filter(id -> isClaimedBy(invoice, id))
                .forEach(claims::remove);
        byLine.forEach((position, ids) -> ids.forEach(id -> {
            if (faults.contains(Fault.BILLS_TWICE)) {
                claims.put(id, new Claim(invoice, position));
            } else {
                claims.insert(id, new Claim(invoice, position));
            }
        }));
        changes.put(invoice, Map.of());
        notAdded(id -> isClaimedBy(invoice, id));
        added(invoice, drafts.get(invoice), one -> true);
    }

    Map<Integer, List<TransactionId>> byLine(InvoiceId invoice) {
        Map<Integer, List<TransactionId>> ids = new TreeMap<>();
        claims.rows().forEach((id, claim) -> {
            if (claim.invoice().equals(invoice)) {
                ids.computeIfAbsent(claim.position(), position -> new ArrayList<>())
                        .add(id);
            }
        });
        return ids;
    }

    /** {@code ClaimedTransactions.free}: others may take what a draft had (D-18). */
    void free(InvoiceId invoice) {
        List<TransactionId> ids = claims.rows().keySet().stream()
                .filter(id -> isClaimedBy(invoice, id))
                .toList();
        if (!faults.contains(Fault.IGNORES_A_DISCARD)) {
            ids.forEach(claims::remove);
        }
        changes.put(invoice, Map.of());
        added(one -> ids.contains(one.transactionId()));
    }

    /** {@code ClaimedTransactions.billed}. */
    void billed(InvoiceId invoice) {
        claims.rows().forEach((id, claim) -> {
            if (claim.invoice().equals(invoice)) {
                billed.insert(id, claim);
            }
        });
        changes.put(invoice, Map.of());
    }
}
