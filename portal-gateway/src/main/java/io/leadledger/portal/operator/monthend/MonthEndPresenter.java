package io.leadledger.portal.operator.monthend;

import io.leadledger.api.invoice.preview.CancelledLeads;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.document.PeriodChoice;
import io.leadledger.portal.operator.monthend.MonthEndPage.Work;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Query;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.list.Filter;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Empty;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.story.Issue;
import io.leadledger.portal.page.story.Issues;
import io.leadledger.portal.page.story.Issues.Calm;
import io.leadledger.portal.page.story.Issues.Weight;
import io.leadledger.portal.service.invoice.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The month-end page: where the period stands, what is to be looked at, and the next step. */
record MonthEndPresenter(EntityScope scope, PeriodState state, RunningJobs running, Instant at) implements OfEntity {

    MonthEndPage page() {
        Empty nothing = Empty.of(Icon.INBOX, say("console.monthEnd.none"), say("console.monthEnd.none.why"));
        return new MonthEndPage(
                scope.shell(),
                head(),
                filter(scope).offering(PeriodChoice.controls(state.period(), words())),
                running.band(),
                state.isEmpty() ? nothing : null,
                work(),
                new Generation(scope, state).dialog().orElse(null));
    }

    /** Of no period. */
    static Head head(EntityScope scope) {
        Words words = scope.words();
        return Head.of(words.say("console.monthEnd"))
                .under(
                        Crumb.to(words.say("console.invoices"), scope.path("/invoices")),
                        Crumb.here(words.say("console.monthEnd")));
    }

    static Filter filter(EntityScope scope) {
        return Filter.of(scope.path("/invoices/month-end"));
    }

    private Head head() {
        String period = state.period().said(words());
        return Head.of(say("console.monthEnd.title", period))
                .under(
                        Crumb.to(say("console.invoices"), scope.path("/invoices")),
                        Crumb.to(say("console.monthEnd"), scope.path("/invoices/month-end")),
                        Crumb.here(period))
                .saying(lead())
                .doing(steps());
    }

    private String lead() {
        int cancelled = state.toGenerate().stream()
                .flatMap(one -> one.cancelled().stream())
                .mapToInt(CancelledLeads::leads)
                .sum();
        long billable = state.toGenerateLeads();
        if (state.toGenerate().isEmpty()) {
            return say("console.monthEnd.lead");
        }
        boolean isBegun = state.finalCount() > 0 || !state.drafts().isEmpty();
        return say(
                isBegun ? "console.monthEnd.leadCountsLeft" : "console.monthEnd.leadCounts",
                billable + cancelled,
                cancelled,
                billable);
    }

    private List<Button> steps() {
        Period period = state.period();
        List<Button> steps = new ArrayList<>(List.of(
                Button.icon(Icon.CHEVRON_LEFT, say("console.period.before"), monthEnd(period.before())),
                Button.icon(Icon.CHEVRON_RIGHT, say("console.period.after"), monthEnd(period.after()))));
        if (!state.finals().isEmpty()) {
            steps.add(Button.link(
                            say("console.send.all"),
                            Query.of(scope.path("/invoices/sendings")).with("period", period.text()))
                    .with(Icon.MAIL));
            steps.add(Button.download(
                    say("console.download"),
                    Query.of(scope.path("/invoices/download"))
                            .with("period", period.text())
                            .toString()));
        }
        if (!state.toGenerate().isEmpty()) {
            String verb = say("console.generate", state.toGenerate().size());
            steps.add(Button.primary(verb, question("generation")).opening("generate"));
        } else if (!state.drafts().isEmpty()) {
            String verb = say("console.finalize.all", state.drafts().size());
            steps.add(Button.primary(verb, question("finalization")));
        }
        return steps;
    }

    private Query monthEnd(Period period) {
        return Addresses.monthEnd(scope, period);
    }

    private Query question(String name) {
        return Query.of(scope.path("/invoices/month-end/" + name))
                .with("period", state.period().text());
    }

    private Work work() {
        MonthEndIssues issues = new MonthEndIssues(scope, state);
        List<Issue> blocks = issues.blocks();
        List<Issue> warns = issues.warns();
        BillTables tables = new BillTables(scope, state);
        return new Work(
                new Stages(scope, state).of(blocks.size(), warns.size()),
                List.of(
                        issues(Weight.BLOCKS, "console.monthEnd.blocks", blocks),
                        issues(Weight.WARNS, "console.monthEnd.warns", warns),
                        issues(Weight.INFORMS, "console.monthEnd.informs", issues.informs())),
                state.toGenerate().isEmpty() ? null : tables.preview(at),
                state.drafts().isEmpty() ? null : tables.drafts(),
                state.finals().isEmpty() ? null : tables.finals());
    }

    private Issues issues(Weight weight, String heading, List<Issue> items) {
        Calm calm = new Calm(say("console.calm"), say("console.calm.text", words().dateTime(at)));
        return Issues.all(weight, say(heading), items, calm);
    }
}
