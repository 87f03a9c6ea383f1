package io.leadledger.portal.console.provenance;

import io.leadledger.event.invoice.InvoiceLine;
import io.leadledger.portal.console.entity.EntityScope;
import io.leadledger.portal.console.invoice.InvoiceAnswers.Invoice;
import io.leadledger.portal.console.invoice.InvoiceAnswers.Transaction;
import io.leadledger.portal.console.invoice.InvoiceChips;
import io.leadledger.portal.console.invoice.Paging;
import io.leadledger.portal.console.owning.Query;
import io.leadledger.portal.view.ActionViews.Term;
import io.leadledger.portal.view.Views.Chip;
import io.leadledger.portal.view.Views.Column;
import io.leadledger.portal.view.Views.Crumb;
import io.leadledger.portal.view.Views.Pager;
import io.leadledger.portal.view.Views.Tab;
import io.leadledger.portal.view.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;

/** A line as the page shows it: its sum worked out, and every lead behind it. */
record LinePresenter(
        EntityScope scope,
        Invoice invoice,
        InvoiceLine line,
        List<Transaction> transactions,
        LineTab tab,
        int part,
        Optional<LeadStory> story) {

    /** A lead in the list; struck where the line does not bill it. */
    record LeadRow(
            String href,
            String lead,
            String delivered,
            boolean struck,
            boolean selected,
            Chip chip,
            @Nullable String cause,
            String price) {}

    ModelAndView page() {
        List<Transaction> fitting = transactions.stream().filter(tab::fits).toList();
        List<Transaction> shown = fitting.stream()
                .skip((long) (number() - 1) * Paging.ROWS)
                .limit(Paging.ROWS)
                .toList();
        Map<String, Object> model = new HashMap<>();
        model.put("crumbs", crumbs());
        model.put("lead", words().say("console.line.lead"));
        model.put("chips", chips());
        model.put("equation", equation());
        model.put("tabs", tabs());
        model.put("columns", columns());
        model.put("rows", shown.stream().map(this::row).toList());
        model.put("pager", pager(shown.size(), fitting.size()));
        model.put("story", story.map(LeadStory::steps));
        model.put("storyTitle", story.map(one -> one.lead().leadId()).orElse(""));
        model.put("storyChip", story.map(LeadStory::chip));
        model.put(
                "storyAt",
                story.map(one -> scope.path("/transactions/" + one.lead().transactionId()))
                        .orElse(""));
        return scope.page("line", words().say("console.line.title", line.name(), days()), model);
    }

    private Words words() {
        return scope.words();
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

    private List<Crumb> crumbs() {
        return List.of(
                new Crumb(words().say("console.invoices"), scope.path("/invoices")),
                new Crumb(Objects.requireNonNullElse(invoice.number(), invoice.partnerName()), path("")),
                new Crumb(words().say("console.line", line.position()), null));
    }

    private List<Chip> chips() {
        List<Chip> chips = new ArrayList<>();
        chips.add(InvoiceChips.status(
                invoice.paymentStatus() == null ? invoice.state() : invoice.paymentStatus(), words()));
        if (invoice.drift() != null) {
            chips.add(new Chip("warn", "alert-triangle", words().say("console.draft.changed")));
        }
        return chips;
    }

    /** {@code 40 − 2 = 38 × 25.00 = 950.00}: from what is listed, not from what the line claims. */
    private List<Term> equation() {
        long billed = transactions.stream().filter(Transaction::billed).count();
        long gone = transactions.size() - billed;
        List<Term> terms = new ArrayList<>();
        if (gone > 0) {
            terms.add(term(null, words().number(transactions.size()), "console.line.delivered"));
            terms.add(term("−", words().number(gone), "console.line.cancelled"));
        }
        terms.add(term(gone > 0 ? "=" : null, words().number(billed), "console.line.billed"));
        terms.add(new Term(
                "×", words().amount(line.unitPrice()), words().say("console.line.perLead", scope.currency()), false));
        terms.add(new Term(
                "=",
                words().amount(line.unitPrice().times(billed)),
                words().say("console.line.net", scope.currency(), line.position()),
                true));
        return terms;
    }

    private Term term(@Nullable String operator, String value, String label) {
        return new Term(operator, value, words().say(label), false);
    }

    private List<Tab> tabs() {
        return Arrays.stream(LineTab.values())
                .map(one -> new Tab(
                        words().say("console.line.tab." + one.word()),
                        words().number(transactions.stream().filter(one::fits).count()),
                        address(one).toString(),
                        one == tab))
                .toList();
    }

    private Query address(LineTab of) {
        return Query.of(path("/lines/" + line.position())).with("only", of == LineTab.ALL ? null : of.word());
    }

    private Query here() {
        return address(tab).with("page", number() == 1 ? null : number());
    }

    private List<Column> columns() {
        return List.of(
                Column.of(words().say("console.column.lead")),
                Column.of(words().say("console.column.delivered")),
                Column.of(words().say("console.column.status")),
                Column.amount(words().say("console.column.price"), scope.currency()));
    }

    private LeadRow row(Transaction transaction) {
        boolean struck = !transaction.billed();
        boolean selected = story.filter(one -> one.lead().transactionId().equals(transaction.transactionId()))
                .isPresent();
        return new LeadRow(
                here().with("lead", transaction.transactionId()) + "#lead",
                transaction.leadId(),
                words().dateTime(transaction.deliveredAt()),
                struck,
                selected,
                chip(transaction),
                cause(transaction),
                words().amount(transaction.price()));
    }

    private Chip chip(Transaction transaction) {
        if (transaction.creditNoteNumber() != null) {
            return new Chip("mute", "arrow-back-up", words().say("console.lead.credited"));
        }
        return transaction.cause() == null
                ? new Chip("ok", "check", words().say("console.lead.billed"))
                : new Chip("bad", "ban", words().say("console.lead.cancelled"));
    }

    private @Nullable String cause(Transaction transaction) {
        if (transaction.cause() == null) {
            return null;
        }
        String cause = words().say("console.cause." + transaction.cause());
        return Stream.of(cause, transaction.reason(), transaction.creditNoteNumber())
                .flatMap(Stream::ofNullable)
                .reduce((one, other) -> one + ", " + other)
                .orElse(cause);
    }

    private Pager pager(int shown, int of) {
        int first = (number() - 1) * Paging.ROWS + 1;
        boolean more = first + shown - 1 < of;
        return new Pager(
                shown == 0
                        ? words().say("console.pager.none")
                        : words().say(
                                        "console.pager",
                                        words().number(first),
                                        words().number(first + shown - 1L),
                                        words().number(of)),
                number() == 1 ? null : address(tab).with("page", number() - 1).toString(),
                more ? address(tab).with("page", number() + 1).toString() : null);
    }
}
