package io.leadledger.portal.operator.schedule;

import io.leadledger.api.Page;
import io.leadledger.api.ProblemField;
import io.leadledger.api.invoice.schedule.ScheduledRun;
import io.leadledger.api.job.JobAnswer;
import io.leadledger.portal.operator.job.JobActions;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.operator.scope.Refusals;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Query;
import io.leadledger.portal.page.list.Cell;
import io.leadledger.portal.page.list.Columns;
import io.leadledger.portal.page.list.Listing;
import io.leadledger.portal.page.list.Paging;
import io.leadledger.portal.page.list.Table;
import io.leadledger.portal.page.part.Chip;
import io.leadledger.portal.page.part.Empty;
import io.leadledger.portal.service.invoice.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What ran by itself, each with the way to its jobs. */
record RunTable(EntityScope scope, Page<ScheduledRun> runs, Paging paging) implements OfEntity {

    private static final String WORDS = "console.schedule.run";

    Listing listing() {
        Columns<ScheduledRun> columns = new Columns<ScheduledRun>(words(), scope.currency())
                .text(
                        "console.column.period",
                        run -> Cell.head(
                                new Period(run.from(), run.to()).said(words()),
                                JobActions.address(scope, run.drafting().jobId())))
                .text("console.column.status", run -> Cell.states(states(run)))
                .text(WORDS + ".began", run -> Cell.soft(words().dateTime(run.beganAt())))
                .text(WORDS + ".drafts", run -> Cell.text(said(run.drafting())))
                .text(WORDS + ".final", run -> finalized(run.finalizing()))
                .text(WORDS + ".tell", run -> Cell.sentence(told(run)));
        Table table = Table.of(say("console.schedule.runs"), runs.items(), columns)
                .paged(paging.pager(
                        runs.items().size(),
                        runs.approximateTotal(),
                        runs.nextCursor(),
                        () -> Query.of(scope.path(SchedulePresenter.PATH)),
                        words()));
        return Listing.of(table, Empty.of(Icon.CLOCK, say(WORDS + ".none"), say(WORDS + ".none.why")));
    }

    private List<Chip> states(ScheduledRun run) {
        List<Chip> states = new ArrayList<>();
        states.add(
                run.endedAt() == null
                        ? Chip.info(Icon.REFRESH, say(WORDS + ".going"))
                        : failed(run) ? Chip.bad(say(WORDS + ".failed")) : Chip.ok(say(WORDS + ".done")));
        if (run.late()) {
            states.add(Chip.warn(say(WORDS + ".late", words().dateTime(run.dueAt()))));
        }
        return states;
    }

    private String told(ScheduledRun run) {
        String whom = String.join(", ", run.tell());
        String told = run.toldAt() == null ? whom : say(WORDS + ".told", whom, words().dateTime(run.toldAt()));
        if (run.tellProblem() == null) {
            return told;
        }
        String why = String.join(
                " ",
                Refusals.sentences(List.of(new ProblemField(null, run.tellProblem(), run.tellProblem())), words()));
        return run.toldAt() == null ? say(WORDS + ".untold", whom, why) : told + ". " + why;
    }

    private static boolean failed(ScheduledRun run) {
        JobAnswer finalizing = run.finalizing();
        return run.drafting().failed() > 0 || (finalizing != null && finalizing.failed() > 0);
    }

    private Cell finalized(@Nullable JobAnswer job) {
        return job == null ? Cell.none() : Cell.quiet(said(job), JobActions.address(scope, job.jobId()));
    }

    private String said(JobAnswer job) {
        return say(
                job.failed() == 0 ? WORDS + ".made" : WORDS + ".made.failed",
                words().number(job.done()),
                words().number(job.failed()));
    }
}
