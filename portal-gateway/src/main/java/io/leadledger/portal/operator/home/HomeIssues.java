package io.leadledger.portal.operator.home;

import io.leadledger.api.invoice.creditnote.RefusedCredit;
import io.leadledger.api.invoice.ledger.UnrunMonth;
import io.leadledger.api.invoice.overview.CheckedDraft;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.document.Findings;
import io.leadledger.portal.operator.document.UnrunIssues;
import io.leadledger.portal.operator.invoicelist.DraftFilter;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.operator.scope.Refusals;
import io.leadledger.portal.page.Query;
import io.leadledger.portal.page.part.Link;
import io.leadledger.portal.page.story.Issue;
import io.leadledger.portal.page.story.Issues;
import io.leadledger.portal.page.story.Issues.Calm;
import io.leadledger.portal.page.story.Issues.Weight;
import io.leadledger.portal.service.invoice.Period;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands against the drafts of an entity, and the months nobody ran: the first of them, and where all are. */
record HomeIssues(EntityScope scope, List<CheckedDraft> drafts, List<UnrunMonth> unrun, List<RefusedCredit> refused)
        implements OfEntity {

    private static final int SHOWN = 8;

    /** Credit notes come first: they are few, nobody asked for them, and the partner waits for its money. */
    Issues blocks() {
        return shown(
                Weight.BLOCKS,
                "console.home.blocks",
                Stream.concat(
                                refused.stream().map(this::issue),
                                drafts.stream()
                                        .flatMap(draft -> Stream.concat(
                                                draft.drift() == null
                                                        ? Stream.of()
                                                        : Stream.of(issue(draft, drift(draft))),
                                                draft.blockers().stream()
                                                        .map(one -> issue(draft, Findings.said(one, words()))))))
                        .toList(),
                DraftFilter.HELD);
    }

    private Issue issue(RefusedCredit credit) {
        String reasons = credit.reasons().stream()
                .map(one -> Refusals.sentence(one, words()))
                .distinct()
                .collect(Collectors.joining(" "));
        return Issue.of(
                say("console.issue.refusedCredit", credit.invoiceNumber()),
                reasons,
                List.of(new Link(
                        say("console.invoice.title", credit.invoiceNumber()),
                        Addresses.invoice(scope, credit.invoiceId()))));
    }

    /** Months come first: they are few entries, whatever their number, and so never cut. */
    Issues warns() {
        return shown(
                Weight.WARNS,
                "console.home.warns",
                Stream.concat(
                                UnrunIssues.of(unrun, scope).stream(),
                                drafts.stream()
                                        .flatMap(draft -> draft.warnings().stream()
                                                .map(one -> issue(draft, Findings.said(one, words())))))
                        .toList(),
                DraftFilter.WARNED);
    }

    private Issues shown(Weight weight, String heading, List<Issue> all, DraftFilter filter) {
        Calm calm = new Calm(say("console.home.calm"), say("console.home.calm.text"));
        Issues issues = Issues.all(weight, say(heading), all, calm);
        return all.size() <= SHOWN
                ? issues
                : issues.first(SHOWN, new Link(say("console.home.more", all.size() - SHOWN), wholeList(filter)));
    }

    /** The month-end of the only period they are of, else the list of those drafts. */
    private String wholeList(DraftFilter filter) {
        Set<Period> periods = drafts.stream()
                .filter(filter::fits)
                .map(draft -> new Period(draft.from(), draft.to()))
                .collect(Collectors.toSet());
        return periods.size() == 1
                ? Addresses.monthEnd(scope, periods.iterator().next()) + "#check"
                : Query.of(scope.path("/invoices"))
                        .with("status", "draft")
                        .with("only", filter.word())
                        .toString();
    }

    private String drift(CheckedDraft draft) {
        var drift = Objects.requireNonNull(draft.drift());
        return say(
                "console.issue.drift",
                words().amount(drift.before().net()),
                words().amount(drift.after().net()),
                scope.currency());
    }

    private Issue issue(CheckedDraft draft, String text) {
        String period = new Period(draft.from(), draft.to()).said(words());
        return Issue.of(
                        draft.partnerName(),
                        text,
                        List.of(new Link(
                                say("console.home.open.draft", period), scope.path("/invoices/" + draft.invoiceId()))))
                .tagged(draft.taxDecision().buyerCountry());
    }
}
