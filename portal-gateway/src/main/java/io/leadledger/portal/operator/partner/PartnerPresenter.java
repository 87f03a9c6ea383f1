package io.leadledger.portal.operator.partner;

import io.leadledger.chassis.web.Page;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.document.InvoiceChips;
import io.leadledger.portal.operator.partner.PartnerPage.Section;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Tone;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.list.Cell;
import io.leadledger.portal.page.list.Column;
import io.leadledger.portal.page.list.Listing;
import io.leadledger.portal.page.list.Table;
import io.leadledger.portal.page.part.Chip;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Empty;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.service.delivery.Deliveries.Assignment;
import io.leadledger.portal.service.invoice.InvoiceAnswers.Counts;
import io.leadledger.portal.service.invoice.InvoiceAnswers.Summary;
import io.leadledger.portal.service.invoice.Period;
import io.leadledger.portal.service.partner.Partners.PartnerAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The record of a partner: can it be billed, can it be reached, what was it billed. */
record PartnerPresenter(
        EntityScope scope,
        PartnerAnswer partner,
        PermissionsPresenter permissions,
        PortalAccessPresenter access,
        List<Assignment> assignments,
        Page<Summary> invoices,
        Counts counts) {

    PartnerPage page() {
        PartnerCards cards = new PartnerCards(scope, partner, counts);
        return new PartnerPage(
                scope.shell(),
                Head.of(partner.details().displayName())
                        .under(
                                Crumb.to(words().say("console.partners"), scope.path("/partners")),
                                Crumb.here(partner.details().displayName()))
                        .marked(chips()),
                cards.facts(),
                cards.about(),
                words().say("console.access"),
                permissions.permissions(),
                access.account(),
                List.of(assigned(), billed()),
                access.access().enabled() ? access.revocation() : null);
    }

    private Words words() {
        return scope.words();
    }

    private List<Chip> chips() {
        List<Chip> chips = new ArrayList<>();
        if (!partner.active()) {
            chips.add(Chip.mute(Icon.BAN, words().say("console.partner.inactive")));
        }
        List<String> missing = PartnerFacts.missing(partner, words());
        chips.add(
                missing.isEmpty()
                        ? new Chip(Tone.OK, Icon.FILE_INVOICE, words().say("console.partner.billable"))
                        : Chip.warn(words().say("console.partner.missing", String.join(", ", missing))));
        chips.add(
                partner.details().contactEmail() == null
                        ? Chip.warn(words().say("console.partner.unreachable"))
                        : new Chip(Tone.OK, Icon.MAIL, words().say("console.partner.reachable")));
        return chips;
    }

    private Section assigned() {
        String heading = words().say("console.partner.assignments");
        List<Column.Shown<Assignment>> columns = List.of(
                shown("console.column.assignment", one -> Cell.head(one.name())),
                shown("console.column.key", one -> Cell.soft(one.externalId())),
                shown("console.column.channel", one -> Cell.soft(words().say("console.channel." + one.channel()))),
                Column.number(words().say("console.column.priority"))
                        .showing(one -> Cell.number(words().number(one.priority()))));
        Empty none = Empty.of(
                Icon.GIT_BRANCH,
                words().say("console.partner.assignments.none"),
                words().say("console.partner.assignments.none.why"));
        return new Section(heading, null, Listing.of(Table.of(heading, assignments, columns), none));
    }

    private Section billed() {
        String heading = words().say("console.invoices");
        List<Column.Shown<Summary>> columns = List.of(
                shown("console.column.number", this::number),
                shown("console.column.period", one -> Cell.soft(period(one))),
                shown("console.column.status", one -> Cell.state(InvoiceChips.status(one.status(), words()))),
                amount(
                        "console.column.total",
                        one -> Cell.number(words().amount(one.totals().total()))),
                amount(
                        "console.column.open",
                        one -> Cell.key(one.openAmount() == null ? null : words().amount(one.openAmount()))));
        Empty none = Empty.of(
                Icon.FILE_INVOICE,
                words().say("console.partner.invoices.none"),
                words().say("console.partner.invoices.none.why"));
        String note = words().say(
                        "console.partner.invoices.note",
                        words().amount(counts.openAmount()),
                        scope.currency(),
                        words().amount(counts.overdueAmount()));
        return new Section(heading, note, Listing.of(Table.of(heading, invoices.items(), columns), none));
    }

    private Cell number(Summary invoice) {
        String href = Addresses.invoice(scope, invoice.invoiceId());
        return invoice.number() == null
                ? Cell.head(words().say("console.status.DRAFT"), href).said(period(invoice))
                : Cell.head(invoice.number(), href);
    }

    private String period(Summary invoice) {
        return new Period(invoice.from(), invoice.to()).said(words());
    }

    private <T> Column.Shown<T> shown(String label, Function<T, Cell> cell) {
        return Column.of(words().say(label)).showing(cell);
    }

    private Column.Shown<Summary> amount(String label, Function<Summary, Cell> cell) {
        return Column.amount(words().say(label), scope.currency()).showing(cell);
    }
}
