package io.leadledger.portal.operator.provenance;

import io.leadledger.api.invoice.invoice.BilledTransaction;
import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.event.bill.InvoiceLine;
import io.leadledger.portal.operator.document.InvoiceChips;
import io.leadledger.portal.operator.provenance.LinePage.Story;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Query;
import io.leadledger.portal.page.figure.Term;
import io.leadledger.portal.page.list.Cell;
import io.leadledger.portal.page.list.Columns;
import io.leadledger.portal.page.list.Pager;
import io.leadledger.portal.page.list.Paging;
import io.leadledger.portal.page.list.Table;
import io.leadledger.portal.page.list.Tabs;
import io.leadledger.portal.page.list.Tabs.Tab;
import io.leadledger.portal.page.part.Chip;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Empty;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.part.Link;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A line as the page shows it: its sum worked out, and every lead behind it. */
record LinePresenter(
        EntityScope scope,
        InvoiceAnswer invoice,
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
                        columns(),
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

    private String path(String more) {
        return scope.path("/invoices/" + invoice.invoiceId() + more);
    }

    private Head head() {
        List<Chip> chips =
                new ArrayList<>(List.of(InvoiceChips.status(invoice.state(), invoice.paymentStatus(), words())));
        if (invoice.drift() != null) {
            chips.add(Chip.warn(say("console.draft.changed")));
        }
        return Head.of(say("console.line.title", line.name(), days()))
                .under(
                        Crumb.to(say("console.invoices"), scope.path("/invoices")),
                        Crumb.to(Objects.requireNonNullElse(invoice.number(), invoice.partnerName()), path("")),
                        Crumb.here(say("console.line", line.position())))
                .saying(say("console.line.lead"))
                .marked(chips);
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
        terms.add(term(gone > 0 ? "=" : null, words().number(billed), "console.line.billed"));
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
        List<Tab> tabs = Arrays.stream(LineTab.values())
                .map(one -> new Tab(
                        say("console.line.tab." + one.word()),
                        words().number(transactions.stream().filter(one::fits).count()),
                        address(one).toString(),
                        one == tab))
                .toList();
        return new Tabs(say("console.line.leads"), tabs);
    }

    private Query address(LineTab of) {
        return Query.of(path("/lines/" + line.position())).with("only", of == LineTab.ALL ? null : of.word());
    }

    private Query here() {
        return address(tab).with("page", number() == 1 ? null : number());
    }

    private Columns<BilledTransaction> columns() {
        return new Columns<BilledTransaction>(words(), scope.currency())
                .text(
                        "console.column.lead",
                        one -> Cell.head(one.leadId().value(), here().with("lead", one.transactionId()) + "#lead")
                                .struck(!one.billed()))
                .text(
                        "console.column.delivered",
                        one -> Cell.text(words().dateTime(one.deliveredAt())).struck(!one.billed()))
                .text("console.column.status", one -> Cell.state(chip(one)).after(cause(one)))
                .amount(
                        "console.column.price",
                        one -> Cell.number(words().amount(one.price())).struck(!one.billed()));
    }

    private boolean isSelected(BilledTransaction transaction) {
        return story.filter(one -> one.lead().transactionId().equals(transaction.transactionId()))
                .isPresent();
    }

    private Chip chip(BilledTransaction transaction) {
        if (transaction.creditNoteNumber() != null) {
            return Chip.mute(Icon.ARROW_BACK_UP, say("console.lead.credited"));
        }
        return transaction.cause() == null
                ? Chip.ok(say("console.lead.billed"))
                : Chip.bad(say("console.lead.cancelled"));
    }

    private @Nullable String cause(BilledTransaction transaction) {
        if (transaction.cause() == null) {
            return null;
        }
        String cause = say("console.cause." + transaction.cause());
        return Stream.of(cause, transaction.reason(), transaction.creditNoteNumber())
                .flatMap(Stream::ofNullable)
                .reduce((one, other) -> one + ", " + other)
                .orElse(cause);
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
