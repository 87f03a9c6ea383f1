package io.leadledger.invoice.history.oracle;

import io.leadledger.invoice.history.oracle.NaiveInvoice.Lead;
import io.leadledger.invoice.history.oracle.NaiveInvoice.State;
import io.leadledger.invoice.history.oracle.NaiveInvoice.Terms;
import io.leadledger.invoice.history.story.Fact;
import io.leadledger.invoice.history.story.Happening;
import io.leadledger.invoice.history.story.Scene;
import io.leadledger.invoice.history.story.Scene.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What the oracle knows by now: lists of facts and of bills, gone through from the start for each question. */
public final class NaiveLedger {

    /** A run of a period. Its leads are late for later periods; the drafts there are have heard of that when it has ended. */
    public static final class Run {
        final Period period;
        boolean ended;
        boolean completed;

        Run(Period period) {
            this.period = period;
        }
    }

    private final List<Lead> leads = new ArrayList<>();
    private final Set<Integer> cancelledAhead = new HashSet<>();
    private final List<List<Fact>> partitions = new ArrayList<>();
    private final int[] read = new int[Scene.PARTNERS];
    private final List<Fact> parties = new ArrayList<>();
    private final List<Fact> assignments = new ArrayList<>();
    private int readParties;
    private int readAssignments;
    private final Map<Integer, String> names = new HashMap<>();
    private final TreeMap<LocalDate, Integer> rates = new TreeMap<>(Map.of(LocalDate.MIN, 19));
    private final Scene.Details[] details = new Scene.Details[Scene.PARTNERS];
    public final List<NaiveInvoice> bills = new ArrayList<>();
    public final List<Run> runs = new ArrayList<>();

    public NaiveLedger() {
        for (int partner = 0; partner < Scene.PARTNERS; partner++) {
            partitions.add(new ArrayList<>());
            details[partner] = Scene.Details.GERMAN;
        }
    }

    public int leads() {
        return leads.size();
    }

    public Lead lead(int number) {
        return leads.get(number);
    }

    public void say(Fact fact) {
        switch (fact) {
            case Fact.Delivered delivered -> {
                leads.add(new Lead(delivered));
                partitions.get(delivered.partner()).add(delivered);
            }
            case Fact.Cancelled cancelled -> {
                List<Fact> partition = partitions.get(cancelled.partner());
                int delivery = IntStream.range(0, partition.size())
                        .filter(i -> partition.get(i) instanceof Fact.Delivered one && one.lead() == cancelled.lead())
                        .findFirst()
                        .orElseThrow();
                boolean overtakes = cancelled.overtaking() && delivery >= read[cancelled.partner()];
                partition.add(overtakes ? delivery : partition.size(), cancelled);
            }
            case Fact.Named named -> assignments.add(named);
            case Fact.Rated rated -> parties.add(rated);
            case Fact.Detailed detailed -> parties.add(detailed);
            case Fact.Repeated(Fact.Delivered what, int _) ->
                partitions.get(what.partner()).add(fact);
            case Fact.Repeated(Fact.Cancelled what, int _) ->
                partitions.get(what.partner()).add(fact);
            case Fact.Repeated(Fact.Named _, int _) -> assignments.add(fact);
            case Fact.Repeated _ -> parties.add(fact);
        }
    }

    /** Something that was said, to be said again; absent where nothing was, and for what is a repetition itself. */
    public Optional<Fact.Repeated> again(Happening.Repeat repeat) {
        List<Fact> all = switch (repeat.topic()) {
            case LEADS -> partitions.get(repeat.partner());
            case ASSIGNMENTS -> assignments;
            case PARTIES -> parties;
        };
        int place = all.isEmpty() ? 0 : repeat.fact() % all.size();
        return all.isEmpty() || all.get(place) instanceof Fact.Repeated
                ? Optional.empty()
                : Optional.of(new Fact.Repeated(all.get(place), place));
    }

    /** Reads on; up to where it has read then. */
    public int readLeads(int partner, int records) {
        List<Fact> partition = partitions.get(partner);
        int end = Math.min(partition.size(), read[partner] + records);
        for (Fact fact : partition.subList(read[partner], end)) {
            if (fact instanceof Fact.Delivered(int number, int _, int _, int _, LocalDate _)) {
                leads.get(number).arrived = true;
                leads.get(number).cancelled = cancelledAhead.contains(number);
            } else if (fact instanceof Fact.Cancelled(int number, int _, boolean _)) {
                cancelledAhead.add(number);
                leads.get(number).cancelled = true;
            }
        }
        read[partner] = end;
        return end;
    }

    public int readParties(int records) {
        int end = Math.min(parties.size(), readParties + records);
        for (Fact fact : parties.subList(readParties, end)) {
            if (fact instanceof Fact.Rated(int percent, LocalDate from)) {
                rates.put(from == null ? LocalDate.MIN : from, percent);
            } else if (fact instanceof Fact.Detailed(int partner, Scene.Details now)) {
                details[partner] = now;
            }
        }
        readParties = end;
        return end;
    }

    public int readAssignments(int records) {
        int end = Math.min(assignments.size(), readAssignments + records);
        for (Fact fact : assignments.subList(readAssignments, end)) {
            if (fact instanceof Fact.Named(int partner, int assignment, String name)) {
                names.put(partner * Scene.ASSIGNMENTS + assignment, name);
            }
        }
        readAssignments = end;
        return end;
    }

    public Terms termsNow(NaiveInvoice bill) {
        return termsNow(bill.partner);
    }

    public Terms termsNow(int partner) {
        return new Terms(details[partner], new TreeMap<>(rates), Map.copyOf(names));
    }

    public boolean isKnown(Lead lead) {
        return names.containsKey(lead.partner * Scene.ASSIGNMENTS + lead.assignment);
    }

    private boolean isFree(Lead lead) {
        return lead.arrived
                && !lead.cancelled
                && bills.stream().noneMatch(bill -> bill.isLive() && bill.leads.contains(lead));
    }

    /** What is neither cancelled nor on a bill, of the period or late for it. */
    public List<Lead> open(int partner, Period period) {
        return leads.stream()
                .filter(lead -> lead.partner == partner && isFree(lead))
                .filter(lead -> period.contains(lead.day)
                        || lead.day.isBefore(period.from())
                                && runs.stream().anyMatch(run -> run.period.contains(lead.day)))
                .toList();
    }

    /** What of the period itself is neither cancelled nor on a bill. */
    public List<Lead> unbilled(int partner, Period period) {
        return leads.stream()
                .filter(lead -> lead.partner == partner && isFree(lead) && period.contains(lead.day))
                .toList();
    }

    public boolean isCovered(Lead lead) {
        return runs.stream().anyMatch(run -> run.period.contains(lead.day));
    }

    /** Whether a draft has surely heard of a lead that is open for it. */
    public boolean isHeardOf(Lead lead, Period period) {
        return period.contains(lead.day) || runs.stream().anyMatch(run -> run.ended && run.period.contains(lead.day));
    }

    public Run run(Period period) {
        return runs.stream()
                .filter(run -> run.period.equals(period))
                .findFirst()
                .orElseGet(() -> {
                    Run run = new Run(period);
                    runs.add(run);
                    return run;
                });
    }

    public boolean hasBill(int partner, Period period, State... states) {
        return bills.stream()
                .anyMatch(bill -> bill.partner == partner
                        && bill.period.equals(period)
                        && List.of(states).contains(bill.state));
    }
}
