package io.leadledger.portal.operator.home;

import io.leadledger.api.invoice.creditnote.RefusedCredit;
import io.leadledger.api.invoice.ledger.UnrunMonth;
import io.leadledger.api.invoice.overview.CheckedDraft;
import io.leadledger.api.invoice.overview.InvoiceCounts;
import io.leadledger.api.invoice.schedule.ScheduledRun;
import io.leadledger.api.job.JobAnswer;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.invoicelist.DraftFilter;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.Query;
import io.leadledger.portal.page.figure.Stat;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.service.invoice.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What needs the operator today: each number opens its list. */
record HomePresenter(
        EntityScope scope,
        InvoiceCounts counts,
        List<CheckedDraft> drafts,
        List<UnrunMonth> unrun,
        List<RefusedCredit> refused,
        Optional<ScheduledRun> scheduled)
        implements OfEntity {

    HomePage page() {
        Period period = Period.lastMonth(scope.today());
        HomeIssues issues = new HomeIssues(scope, drafts, unrun, refused);
        return new HomePage(
                scope.shell(),
                Head.of(say("console.home.title"))
                        .saying(lead())
                        .doing(Button.primary(
                                say("console.home.monthEnd", period.said(words())), Addresses.monthEnd(scope, period))),
                stats(),
                List.of(issues.blocks(), issues.warns()));
    }

    private String lead() {
        long waiting = drafts.stream().filter(HomePresenter::isAgainst).count();
        return waiting == 0 ? say("console.home.lead.none") : say("console.home.lead", waiting);
    }

    private static boolean isAgainst(CheckedDraft draft) {
        return DraftFilter.CHANGED.fits(draft) || DraftFilter.BLOCKED.fits(draft) || DraftFilter.CONFIRM.fits(draft);
    }

    private List<Stat> stats() {
        List<Stat> stats = new ArrayList<>(List.of(
                Stat.of(say("console.home.drafts"), words().number(counts.drafts()))
                        .noted(words().money(counts.draftAmount()))
                        .opening(list("draft", null)),
                checked("console.home.changed", DraftFilter.CHANGED),
                checked("console.home.confirm", DraftFilter.CONFIRM),
                checked("console.home.blocked", DraftFilter.BLOCKED),
                Stat.of(say("console.home.late"), words().number(counts.late()))
                        .noted(say("console.home.late.note"))
                        .opening(scope.path("/invoices/month-end")),
                Stat.of(say("console.home.open"), words().amount(counts.openAmount()))
                        .in(scope.currency())
                        .noted(overdue())
                        .opening(list(counts.overdue() > 0 ? "overdue" : "open", null))));
        scheduled.ifPresent(run -> stats.add(scheduled(run)));
        return stats;
    }

    /** What the last run by itself made, and that it was late. */
    private Stat scheduled(ScheduledRun run) {
        JobAnswer finalizing = run.finalizing();
        String made = say(
                "console.home.scheduled.note",
                words().number(run.drafting().done()),
                words().number(finalizing == null ? 0 : finalizing.done()));
        int failed = run.drafting().failed() + (finalizing == null ? 0 : finalizing.failed());
        return Stat.of(say("console.home.scheduled"), new Period(run.from(), run.to()).said(words()))
                .noted(Stream.of(
                                made,
                                failed == 0 ? "" : say("console.home.scheduled.failed", words().number(failed)),
                                run.late() ? say("console.home.scheduled.late") : "")
                        .filter(one -> !one.isEmpty())
                        .collect(Collectors.joining(", ")))
                .opening(scope.path("/settings/schedule"));
    }

    private String overdue() {
        return counts.overdue() == 0
                ? say("console.home.open.note", counts.open())
                : say("console.home.overdue.note", words().amount(counts.overdueAmount()), counts.overdue());
    }

    private Stat checked(String label, DraftFilter filter) {
        long count = drafts.stream().filter(filter::fits).count();
        return Stat.of(say(label), words().number(count))
                .noted(say(label + ".note"))
                .opening(list("draft", filter.word()));
    }

    private String list(String status, @Nullable String only) {
        return Query.of(scope.path("/invoices"))
                .with("status", status)
                .with("only", only)
                .toString();
    }
}
