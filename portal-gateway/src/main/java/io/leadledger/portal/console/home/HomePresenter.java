package io.leadledger.portal.console.home;

import io.leadledger.portal.console.entity.EntityScope;
import io.leadledger.portal.console.invoice.DraftFilter;
import io.leadledger.portal.console.invoice.InvoiceAnswers.CheckedDraft;
import io.leadledger.portal.console.invoice.InvoiceAnswers.Counts;
import io.leadledger.portal.console.invoice.InvoiceAnswers.UnrunMonth;
import io.leadledger.portal.console.invoice.Period;
import io.leadledger.portal.console.owning.Query;
import io.leadledger.portal.view.ActionViews.Calm;
import io.leadledger.portal.view.ActionViews.Stat;
import io.leadledger.portal.view.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/** What needs the operator today: each number opens its list. */
record HomePresenter(EntityScope scope, Counts counts, List<CheckedDraft> drafts, List<UnrunMonth> unrun) {

    ModelAndView page() {
        Period period = Period.lastMonth(scope.today());
        HomeIssues issues = new HomeIssues(scope, drafts, unrun);
        Map<String, Object> model = new HashMap<>();
        model.put("lead", lead());
        model.put("stats", stats());
        model.put("blocks", issues.blocks());
        model.put("warns", issues.warns());
        model.put("calm", new Calm(words().say("console.home.calm"), words().say("console.home.calm.text")));
        model.put(
                "monthEnd",
                Query.of(scope.path("/invoices/month-end"))
                        .with("period", period.text())
                        .toString());
        model.put("monthEndText", words().say("console.home.monthEnd", period.said(words())));
        return scope.page("home", words().say("console.home.title"), model);
    }

    private Words words() {
        return scope.words();
    }

    private String lead() {
        long waiting = drafts.stream().filter(this::isAgainst).count();
        return waiting == 0 ? words().say("console.home.lead.none") : words().say("console.home.lead", waiting);
    }

    private boolean isAgainst(CheckedDraft draft) {
        return DraftFilter.CHANGED.fits(draft) || DraftFilter.BLOCKED.fits(draft) || DraftFilter.CONFIRM.fits(draft);
    }

    private List<Stat> stats() {
        return List.of(
                new Stat(
                        words().say("console.home.drafts"),
                        words().number(counts.drafts()),
                        null,
                        words().amount(counts.draftAmount()) + ' ' + scope.currency(),
                        list("draft", null)),
                checked("console.home.changed", DraftFilter.CHANGED),
                checked("console.home.confirm", DraftFilter.CONFIRM),
                checked("console.home.blocked", DraftFilter.BLOCKED),
                new Stat(
                        words().say("console.home.late"),
                        words().number(counts.late()),
                        null,
                        words().say("console.home.late.note"),
                        scope.path("/invoices/month-end")),
                new Stat(
                        words().say("console.home.open"),
                        words().amount(counts.openAmount()),
                        scope.currency(),
                        counts.overdue() == 0
                                ? words().say("console.home.open.note", counts.open())
                                : words().say(
                                                "console.home.overdue.note",
                                                words().amount(counts.overdueAmount()),
                                                counts.overdue()),
                        list(counts.overdue() > 0 ? "overdue" : "open", null)));
    }

    private Stat checked(String label, DraftFilter filter) {
        return new Stat(
                words().say(label),
                words().number(drafts.stream().filter(filter::fits).count()),
                null,
                words().say(label + ".note"),
                list("draft", filter.word()));
    }

    private String list(String status, @Nullable String only) {
        return Query.of(scope.path("/invoices"))
                .with("status", status)
                .with("only", only)
                .toString();
    }
}
