package io.leadledger.portal.operator.creditlead;

import io.leadledger.api.Page;
import io.leadledger.api.invoice.creditnote.BilledLead;
import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.list.Bulk;
import io.leadledger.portal.page.list.Cell;
import io.leadledger.portal.page.list.Columns;
import io.leadledger.portal.page.list.Filter;
import io.leadledger.portal.page.list.ListPage;
import io.leadledger.portal.page.list.Listing;
import io.leadledger.portal.page.list.Paging;
import io.leadledger.portal.page.list.Table;
import io.leadledger.portal.page.part.Chip;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Empty;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.part.Post;
import java.util.List;
import java.util.stream.Stream;

/** The leads of a final invoice, of which some are to be credited; cancelled ones are shown and cannot be chosen. */
record ChooseLeadsPresenter(
        EntityScope scope, InvoiceAnswer invoice, ChoiceOfLeads choice, Page<BilledLead> leads, Paging paging)
        implements OfEntity {

    private static final String WORDS = "console.creditLeads";

    ListPage page() {
        return new ListPage(scope.shell(), head(), listing());
    }

    private Head head() {
        return Head.of(say(WORDS))
                .under(
                        Crumb.to(say("console.invoices"), scope.path("/invoices")),
                        Crumb.to(String.valueOf(invoice.number()), Addresses.invoice(scope, invoice.invoiceId())),
                        Crumb.here(say(WORDS)))
                .saying(say(WORDS + ".lead"));
    }

    private Listing listing() {
        Table table = Table.of(
                        say(WORDS),
                        leads.items(),
                        columns(),
                        one -> one.cause() == null ? Table.State.PLAIN : Table.State.GONE)
                .paged(paging.pager(
                        leads.items().size(),
                        leads.approximateTotal(),
                        leads.nextCursor(),
                        () -> choice.of(path()),
                        words()));
        return Listing.of(table, Empty.of(Icon.INBOX, say(WORDS + ".none"), say(WORDS + ".none.why")))
                .narrowed(filter())
                .doing(new Bulk(
                        new Post(path() + "/choice", choice.hidden()),
                        say(WORDS + ".chosen"),
                        say(
                                choice.line() == null ? WORDS + ".all" : WORDS + ".all.line",
                                words().number(leads.approximateTotal())),
                        List.of(new Bulk.Verb("preview", say(WORDS + ".preview")))));
    }

    private Filter filter() {
        Filter filter = Filter.of(path()).searching(say(WORDS + ".search"), "lead", choice.lead());
        if (choice.line() == null) {
            return filter;
        }
        return filter.keeping(new ChoiceOfLeads(null, choice.line()).hidden())
                .narrowedBy(
                        Icon.FILTER,
                        say(WORDS + ".line", choice.line()),
                        new ChoiceOfLeads(choice.lead(), null).of(path()));
    }

    private Columns<BilledLead> columns() {
        return new Columns<BilledLead>(words(), scope.currency())
                .actions(
                        WORDS + ".choose",
                        one -> one.cause() == null
                                ? Cell.choice(
                                        one.transactionId().value(),
                                        say(WORDS + ".choose.one", one.leadId().value()))
                                : Cell.none())
                .text(
                        "console.column.lead",
                        one -> Cell.head(one.leadId().value(), scope.path("/transactions/" + one.transactionId())))
                .text(
                        WORDS + ".column.line",
                        one -> Cell.quiet(
                                say(WORDS + ".of", one.line(), one.lineName()),
                                new ChoiceOfLeads(choice.lead(), one.line())
                                        .of(path())
                                        .toString()))
                .text(WORDS + ".column.day", one -> Cell.soft(words().date(one.serviceDate())))
                .text("console.column.status", this::state)
                .amount(
                        "console.column.price",
                        one -> Cell.number(words().amount(one.price())).struck(one.cause() != null));
    }

    private Cell state(BilledLead lead) {
        if (lead.cause() == null) {
            return Cell.state(Chip.ok(say("console.lead.billed")));
        }
        String cause = say("console.cause." + lead.cause());
        Chip chip = lead.creditNoteNumber() == null
                ? Chip.bad(say("console.lead.cancelled"))
                : Chip.mute(Icon.ARROW_BACK_UP, say("console.lead.credited"));
        return Cell.state(chip)
                .after(Stream.of(cause, lead.creditNoteNumber())
                        .flatMap(Stream::ofNullable)
                        .reduce((one, other) -> one + ", " + other)
                        .orElse(cause));
    }

    private String path() {
        return Addresses.invoice(scope, invoice.invoiceId()) + CreditLeadsController.PATH;
    }
}
