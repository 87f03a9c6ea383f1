package io.leadledger.portal.console.home;

import io.leadledger.portal.console.document.Findings;
import io.leadledger.portal.console.entity.EntityScope;
import io.leadledger.portal.console.invoice.DraftFilter;
import io.leadledger.portal.console.invoice.InvoiceAnswers.CheckedDraft;
import io.leadledger.portal.console.invoice.InvoiceAnswers.UnrunMonth;
import io.leadledger.portal.console.invoice.Period;
import io.leadledger.portal.console.invoice.UnrunIssues;
import io.leadledger.portal.console.owning.Query;
import io.leadledger.portal.view.ActionViews.Issue;
import io.leadledger.portal.view.Views.Link;
import io.leadledger.portal.view.Views.Part;
import io.leadledger.portal.view.Words;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands against the drafts of an entity, and the months nobody ran: the first of them, and where all are. */
record HomeIssues(EntityScope scope, List<CheckedDraft> drafts, List<UnrunMonth> unrun) {

    /**
     * The beginning of a list.
     *
     * @param count how many there are, shown or not
     * @param more leads to where all are; absent when all are shown
     */
    record Shown(List<Issue> items, int count, @Nullable Link more) {}

    private static final int SHOWN = 8;

    Shown blocks() {
        return shown(
                drafts.stream()
                        .flatMap(draft -> Stream.concat(
                                draft.drift() == null ? Stream.of() : Stream.of(issue(draft, drift(draft))),
                                draft.blockers().stream().map(one -> issue(draft, Findings.said(one, words())))))
                        .toList(),
                DraftFilter.HELD);
    }

    /** Months come first: they are few entries, whatever their number, and so never cut. */
    Shown warns() {
        return shown(
                Stream.concat(
                                UnrunIssues.of(unrun, scope).stream(),
                                drafts.stream()
                                        .flatMap(draft -> draft.warnings().stream()
                                                .map(one -> issue(draft, Findings.said(one, words())))))
                        .toList(),
                DraftFilter.WARNED);
    }

    private Words words() {
        return scope.words();
    }

    private Shown shown(List<Issue> all, DraftFilter filter) {
        if (all.size() <= SHOWN) {
            return new Shown(all, all.size(), null);
        }
        return new Shown(
                all.subList(0, SHOWN),
                all.size(),
                new Link(words().say("console.home.more", all.size() - SHOWN), wholeList(filter)));
    }

    /** The month-end of the only period they are of, else the list of those drafts. */
    private String wholeList(DraftFilter filter) {
        Set<Period> periods = drafts.stream()
                .filter(filter::fits)
                .map(draft -> new Period(draft.from(), draft.to()))
                .collect(Collectors.toSet());
        return periods.size() == 1
                ? Query.of(scope.path("/invoices/month-end"))
                                .with("period", periods.iterator().next().text())
                        + "#check"
                : Query.of(scope.path("/invoices"))
                        .with("status", "draft")
                        .with("only", filter.word())
                        .toString();
    }

    private String drift(CheckedDraft draft) {
        var drift = Objects.requireNonNull(draft.drift());
        return words().say(
                        "console.issue.drift",
                        words().amount(drift.before().net()),
                        words().amount(drift.after().net()),
                        scope.currency());
    }

    private Issue issue(CheckedDraft draft, String text) {
        String period = new Period(draft.from(), draft.to()).said(words());
        return new Issue(
                draft.partnerName(),
                draft.taxDecision().buyerCountry(),
                List.of(Part.text(text)),
                List.of(new Link(
                        words().say("console.home.open.draft", period), scope.path("/invoices/" + draft.invoiceId()))));
    }
}
