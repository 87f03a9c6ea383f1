package io.leadledger.portal.operator.provenance;

import io.leadledger.api.invoice.provenance.BilledTransaction;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.portal.operator.provenance.LinePage.Story;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Query;
import io.leadledger.portal.page.figure.Term;
import io.leadledger.portal.page.list.Pager;
import io.leadledger.portal.page.list.Paging;
import io.leadledger.portal.page.list.Table;
import io.leadledger.portal.page.list.Tabs;
import io.leadledger.portal.page.list.Tabs.Tab;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Empty;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.part.Link;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A line as the page shows it: its sum worked out, and every lead behind it. */
record LinePresenter(
        EntityScope scope,
        LinesDocument document,
        InvoiceLine line,
        List<BilledTransaction> transactions,
        LineTab tab,
        int part,
        Optional<LeadStory> story)
        implements OfEntity {

    LinePage page() {
        List<BilledTransaction> fitting =
                transactions.stream().filter(tab::fits).toList();
        List<BilledTransaction> shown = fitting.stream()
                .skip((long) (number() - 1) * Paging.ROWS)
                .limit(Paging.ROWS)
                .toList();
        Table leads = Table.of(
                        say("console.line.leads"),
                        shown,
                        new LeadColumns(scope, here()).columns(),
                        one -> isSelected(one) ? Table.State.SELECTED : Table.State.PLAIN)
                .paged(pager(shown.size(), fitting.size()));
        return new LinePage(
                scope.shell(),
                head(),
                equation(),
                tabs(),
                leads,
                Empty.of(Icon.INBOX, say("console.line.none"), say("console.line.none.why")),
                story.map(this::beside).orElse(null));
    }

    private int number() {
        return Math.max(part, 1);
    }

    private String days() {
        return words().days(line.serviceFrom(), line.serviceTo());
    }

    private String path() {
        return document.path() + "/lines/" + line.position();
    }

    private Head head() {
        return Head.of(say("console.line.title", line.name(), days()))
                .under(Stream.concat(
                                document.above().stream(), Stream.of(Crumb.here(say("console.line", line.position()))))
                        .toArray(Crumb[]::new))
                .saying(say("console.line.lead"))
                .marked(document.chips())
                .doing(Button.download(
                        say("console.line.csv"), narrowed(path() + ".csv", tab).toString()));
    }

    private Story beside(LeadStory chosen) {
        return new Story(
                chosen.lead().leadId().value(),
                chosen.chip(),
                chosen.steps(),
                new Link(say("console.line.own"), chosen.href()));
    }

    /** {@code 40 − 2 = 38 × 25.00 = 950.00}: from what is listed, not from what the line claims. */
    private List<Term> equation() {
        long billed = transactions.stream().filter(BilledTransaction::billed).count();
        long gone = transactions.size() - billed;
        List<Term> terms = new ArrayList<>();
        if (gone > 0) {
            terms.add(term(null, words().number(transactions.size()), "console.line.delivered"));
            terms.add(term("−", words().number(gone), "console.line.cancelled"));
        }
        terms.add(term(
                gone > 0 ? "=" : null,
                words().number(billed),
                document.credits() ? "console.line.credited" : "console.line.billed"));
        terms.add(Term.of("×", words().amount(line.unitPrice()), say("console.line.perLead", scope.currency())));
        terms.add(Term.result(
                words().amount(line.unitPrice().times(billed)),
                say("console.line.net", scope.currency(), line.position())));
        return terms;
    }

    private Term term(@Nullable String operator, String value, String label) {
        return Term.of(operator, value, say(label));
    }

    private Tabs tabs() {
        List<Tab> tabs = Arrays.stream(document.credits() ? new LineTab[] {LineTab.ALL} : LineTab.values())
                .map(one -> new Tab(
                        called(one),
                        words().number(transactions.stream().filter(one::fits).count()),
                        address(one).toString(),
                        one == tab))
                .toList();
        return new Tabs(say("console.line.leads"), tabs);
    }

    /** What was cancelled after it was billed is in both: it is said, so that the tabs add up. */
    private String called(LineTab one) {
        long both = transactions.stream()
                .filter(LineTab.CANCELLED::fits)
                .filter(BilledTransaction::billed)
                .count();
        return one == LineTab.CANCELLED && both > 0
                ? say("console.line.tab.cancelledAfter", both)
                : say("console.line.tab." + one.word());
    }

    private Query address(LineTab of) {
        return narrowed(path(), of);
    }

    private static Query narrowed(String address, LineTab to) {
        return Query.of(address).with("only", to == LineTab.ALL ? null : to.word());
    }

    private Query here() {
        return address(tab).with("page", number() == 1 ? null : number());
    }

    private boolean isSelected(BilledTransaction transaction) {
        return story.filter(one -> one.lead().transactionId().equals(transaction.transactionId()))
                .isPresent();
    }

    private Pager pager(int shown, int of) {
        int before = (number() - 1) * Paging.ROWS;
        boolean more = before + shown < of;
        return Pager.of(before, shown, words().number(of), words())
                .to(
                        number() == 1
                                ? null
                                : address(tab).with("page", number() - 1).toString(),
                        more ? address(tab).with("page", number() + 1).toString() : null);
    }
}
