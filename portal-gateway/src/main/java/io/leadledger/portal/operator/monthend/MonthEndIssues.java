package io.leadledger.portal.operator.monthend;

import io.leadledger.api.invoice.Finding;
import io.leadledger.api.invoice.overview.CheckedDraft;
import io.leadledger.api.invoice.overview.InvoiceCounts;
import io.leadledger.api.invoice.preview.PartnerPreview;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.PartnerId;
import io.leadledger.money.Money;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.document.Findings;
import io.leadledger.portal.operator.document.Mending;
import io.leadledger.portal.operator.document.UnrunIssues;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.Query;
import io.leadledger.portal.page.part.Link;
import io.leadledger.portal.page.story.Issue;
import io.leadledger.portal.service.invoice.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What blocks, warns or informs before a period is final, partner by partner. */
record MonthEndIssues(EntityScope scope, PeriodState state) implements OfEntity {

    List<Issue> blocks() {
        List<Issue> issues = new ArrayList<>();
        state.toGenerate().forEach(one -> one.blockers().forEach(blocker -> issues.add(found(one, blocker))));
        state.drafts().forEach(one -> one.blockers().forEach(blocker -> issues.add(found(one, blocker))));
        state.drafts().stream().filter(one -> one.drift() != null).forEach(one -> issues.add(drifted(one)));
        return issues;
    }

    List<Issue> warns() {
        List<Issue> issues = new ArrayList<>();
        issues.addAll(UnrunIssues.of(state.unrunBefore(), scope));
        state.overlapping().forEach(run -> issues.add(overlapping(run)));
        state.toGenerate().forEach(one -> one.warnings().forEach(warning -> issues.add(found(one, warning))));
        state.drafts().forEach(one -> one.warnings().forEach(warning -> issues.add(found(one, warning))));
        return issues;
    }

    List<Issue> informs() {
        List<Issue> issues = new ArrayList<>();
        InvoiceCounts mailed = state.mailed();
        if (mailed != null && mailed.unsent() + mailed.sendingFailed() > 0) {
            issues.add(unsent(mailed));
        }
        state.unrunHere().forEach(month -> issues.add(UnrunIssues.here(month, scope)));
        if (state.waiting() > 0) {
            issues.add(Issue.of(
                    say("console.issue.waiting"), say("console.issue.waiting.text", state.waiting()), List.of()));
        }
        state.late()
                .forEach(one -> issues.add(issue(
                        one.partnerName(),
                        one.taxDecision().buyerCountry(),
                        say("console.issue.late", one.bill().leads()),
                        List.of(partner(one.partnerId())))));
        state.toGenerate().forEach(one -> prices(one.partnerName(), one.bill(), issues));
        state.drafts().forEach(one -> prices(one.partnerName(), one.bill(), issues));
        return issues;
    }

    private Issue unsent(InvoiceCounts mailed) {
        return Issue.of(
                say("console.mailed"),
                say("console.issue.unsent", mailed.sent(), mailed.unsent(), mailed.sendingFailed()),
                List.of(
                        mailed("unsent", mailed.unsent()),
                        mailed("sent", mailed.sent()),
                        mailed("failed", mailed.sendingFailed())));
    }

    /** To those invoices of the period. */
    private Link mailed(String word, int count) {
        return new Link(
                say("console.mailed.count", say("console.mailed." + word), words().number(count)),
                Query.of(scope.path("/invoices"))
                        .with("period", state.period().text())
                        .with("mail", word)
                        .toString());
    }

    private Issue found(PartnerPreview preview, Finding finding) {
        return issue(
                preview.partnerName(),
                preview.taxDecision().buyerCountry(),
                said(finding, preview.bill()),
                List.of(mended(finding, new Mending(scope, preview.partnerId(), null))));
    }

    private Issue found(CheckedDraft draft, Finding finding) {
        return issue(
                draft.partnerName(),
                draft.taxDecision().buyerCountry(),
                said(finding, draft.bill()),
                Stream.of(draft(draft), mended(finding, new Mending(scope, draft.partnerId(), draft.invoiceId())))
                        .distinct()
                        .toList());
    }

    /** What it billed stays there; this period bills what is left (D-14). */
    private Issue overlapping(Period run) {
        return issue(
                say("console.issue.overlaps", run.said(words())),
                null,
                say("console.issue.overlaps.text"),
                List.of(new Link(
                        run.said(words()), Addresses.monthEnd(scope, run).toString())));
    }

    private Issue drifted(CheckedDraft draft) {
        var drift = Objects.requireNonNull(draft.drift());
        return issue(
                draft.partnerName(),
                draft.taxDecision().buyerCountry(),
                say(
                        "console.issue.drift",
                        words().amount(drift.before().net()),
                        words().amount(drift.after().net()),
                        scope.currency()),
                List.of(new Link(say("console.issue.accept"), scope.path("/invoices/" + draft.invoiceId()))));
    }

    private String said(Finding finding, Bill bill) {
        String sentence = Findings.said(finding, words());
        return finding.code().equals("no-valid-vat-id")
                ? say(
                        "console.issue.charged",
                        sentence,
                        words().amount(bill.totals().tax()),
                        words().amount(bill.totals().net()),
                        scope.currency())
                : sentence;
    }

    /** More than one price of an assignment in a period: right, and worth knowing. */
    private void prices(String partner, Bill bill, List<Issue> issues) {
        Map<AssignmentId, List<InvoiceLine>> byAssignment = new HashMap<>();
        bill.lines().stream()
                .filter(line -> !line.late() && line.leadId() == null)
                .forEach(line -> byAssignment
                        .computeIfAbsent(line.assignmentId(), unknown -> new ArrayList<>())
                        .add(line));
        byAssignment.values().stream()
                .filter(lines ->
                        lines.stream().map(InvoiceLine::unitPrice).distinct().count() > 1)
                .forEach(lines -> issues.add(issue(
                        partner,
                        null,
                        say("console.issue.prices", lines.getFirst().name(), prices(lines), scope.currency()),
                        List.of())));
    }

    private String prices(List<InvoiceLine> lines) {
        Map<Money, Integer> leads = new LinkedHashMap<>();
        lines.forEach(line -> leads.merge(line.unitPrice(), line.quantity(), Integer::sum));
        return leads.entrySet().stream()
                .map(one -> words().number(one.getValue()) + " × " + words().amount(one.getKey()))
                .collect(Collectors.joining(", "));
    }

    /** To where it is mended; what no page mends is about the partner. */
    private Link mended(Finding finding, Mending mending) {
        return Objects.requireNonNullElseGet(mending.of(finding), () -> partner(mending.partnerId()));
    }

    private Link partner(PartnerId partnerId) {
        return new Link(say("console.issue.partner"), scope.path("/partners/" + partnerId));
    }

    private Link draft(CheckedDraft draft) {
        return new Link(say("console.issue.draft"), scope.path("/invoices/" + draft.invoiceId()));
    }

    private static Issue issue(String subject, @Nullable String tag, String text, List<Link> actions) {
        return Issue.of(subject, text, actions).tagged(tag);
    }
}
