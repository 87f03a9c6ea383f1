package io.leadledger.invoice.history.simulated;

import io.leadledger.api.invoice.invoice.InvoiceAnswer.State;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.history.simulated.Store.Table;
import io.leadledger.invoice.history.simulated.Tables.Run;
import io.leadledger.invoice.history.story.Scene;
import io.leadledger.invoice.history.story.Scene.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Billing runs as jobs: a model of {@code GenerateDrafts}, {@code RunCandidates}, {@code BillingRuns} and of the order of the
 * chassis' jobs, one after the other, with each item's outcome stored after the item.
 */
final class SimulatedJobs {

    /** @param items the partners, absent before they were listed; {@code place}: of the next one */
    private record Job(
            BillingPeriod period, int partners, @Nullable List<Integer> items, int place, boolean ended) {}

    private final Tables tables;
    private final SimulatedDrafts drafts;
    private final Table<Integer, Job> jobs;
    private final Table<Integer, String> outcomes;
    private boolean interrupted;

    SimulatedJobs(Tables tables, SimulatedDrafts drafts) {
        this.tables = tables;
        this.drafts = drafts;
        this.jobs = tables.store.table("job");
        this.outcomes = tables.store.table("job_item");
    }

    void start(int period, int partners) {
        Period wanted = Scene.PERIODS.get(period);
        jobs.insert(
                jobs.rows().size(), new Job(new BillingPeriod(wanted.from(), wanted.to()), partners, null, 0, false));
    }

    boolean isNoted(int step) {
        return outcomes.has(step);
    }

    String work(int step) {
        String recorded = outcomes.find(step);
        if (recorded != null) {
            interrupted = false;
            return recorded;
        }
        boolean repeated = interrupted;
        interrupted = true;
        String outcome = work(step, repeated);
        interrupted = false;
        return outcome;
    }

    private String work(int step, boolean repeated) {
        int number = jobs.rows().entrySet().stream()
                .filter(one -> !one.getValue().ended())
                .findFirst()
                .orElseThrow()
                .getKey();
        Job job = jobs.get(number);
        if (job.items() == null) {
            return tables.store.transaction(() -> {
                List<Integer> items = items(job);
                return record(step, "listed", number, new Job(job.period(), job.partners(), items, 0, false));
            });
        }
        if (job.place() < job.items().size()) {
            String outcome = drafts.draft(job.items().get(job.place()), job.period(), repeated);
            return tables.store.transaction(() -> record(
                    step, outcome, number, new Job(job.period(), job.partners(), job.items(), job.place() + 1, false)));
        }
        boolean failed = IntStream.rangeClosed(1, job.items().size())
                .anyMatch(back -> "failed".equals(outcomes.find(step - back)));
        end(run(job.period()), job.partners() == 0 && !failed);
        return tables.store.transaction(() ->
                record(step, "ended", number, new Job(job.period(), job.partners(), job.items(), job.place(), true)));
    }

    private String record(int step, String outcome, int number, Job job) {
        outcomes.insert(step, outcome);
        jobs.put(number, job);
        return outcome;
    }

    private List<Integer> items(Job job) {
        Run run = tables.runs.get(run(job.period()));
        List<Integer> items = new ArrayList<>();
        for (int partner = 0; partner < Scene.PARTNERS; partner++) {
            int one = partner;
            boolean isNamed = (job.partners() & 1 << partner) != 0;
            boolean wanted = run.completed()
                    ? tables.drafts.values().stream()
                            .anyMatch(draft -> draft.partner() == one
                                    && draft.period().equals(job.period())
                                    && draft.state() == State.DISCARDED)
                    : !tables.open(partner, job.period()).isEmpty();
            if (job.partners() == 0
                    ? wanted
                    : isNamed
                            && (wanted
                                    || !tables.unbilled(partner, job.period()).isEmpty())) {
                items.add(partner);
            }
        }
        return items;
    }

    private int run(BillingPeriod period) {
        for (var one : tables.runs.rows().entrySet()) {
            if (one.getValue().period().equals(period)) {
                return one.getKey();
            }
        }
        int number = tables.runs.rows().size();
        tables.store.transaction(() -> tables.runs.insert(number, new Run(period, false, false)));
        return number;
    }

    /** What it did not bill is late for the drafts of later periods from now on. */
    private void end(int number, boolean completed) {
        tables.store.transaction(() -> {
            BillingPeriod period = tables.runs.get(number).period();
            tables.runs.put(
                    number, new Run(period, completed || tables.runs.get(number).completed(), true));
            tables.added(one -> period.contains(one.serviceDate()));
        });
    }

    boolean include(int number) {
        Period wanted = Scene.PERIODS.get(number);
        BillingPeriod period = new BillingPeriod(wanted.from(), wanted.to());
        return tables.store.transaction(() -> {
            if (tables.unrunLeads(period) == 0) {
                return false;
            }
            end(run(period), true);
            return true;
        });
    }
}
