package io.leadledger.portal.operator.partner;

import io.leadledger.api.Page;
import io.leadledger.api.delivery.assignment.AssignmentAnswer;
import io.leadledger.api.invoice.invoice.InvoiceSummary;
import io.leadledger.api.invoice.overview.InvoiceCounts;
import io.leadledger.api.partner.note.NotesAnswer;
import io.leadledger.api.partner.partner.PartnerAnswer;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.document.InvoiceChips;
import io.leadledger.portal.operator.partner.PartnerPage.Section;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.operator.vatid.VatIdCard;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Tone;
import io.leadledger.portal.page.list.Cell;
import io.leadledger.portal.page.list.Columns;
import io.leadledger.portal.page.list.Listing;
import io.leadledger.portal.page.list.Table;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Chip;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Empty;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.service.invoice.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The record of a partner: can it be billed, can it be reached, what was it billed. */
record PartnerPresenter(
        EntityScope scope,
        PartnerAnswer partner,
        PermissionsPresenter permissions,
        PortalAccessPresenter access,
        List<AssignmentAnswer> assignments,
        Billed billed,
        PartnerReadiness readiness,
        NotesAnswer notes,
        @Nullable VatIdCard vatId)
        implements OfEntity {

    /** Its newest invoices in this entity, and how many there are. */
    record Billed(Page<InvoiceSummary> invoices, InvoiceCounts counts) {}

    PartnerPage page() {
        PartnerCards cards = new PartnerCards(scope, partner, billed.counts(), notes);
        return new PartnerPage(
                scope.shell(),
                Head.of(partner.details().displayName())
                        .under(
                                Crumb.to(say("console.partners"), scope.path("/partners")),
                                Crumb.here(partner.details().displayName()))
                        .marked(chips())
                        .doing(
                                Button.link(say("console.partner.billing.edit"), address("/billing"))
                                        .with(Icon.PENCIL),
                                Button.link(say("console.partner.contact.edit"), address("/contact"))
                                        .with(Icon.PENCIL),
                                more()),
                cards.facts(),
                cards.about(),
                vatId,
                say("console.access"),
                permissions.permissions(),
                access.account(),
                List.of(assigned(), invoices()),
                access.access().enabled() ? access.revocation() : null);
    }

    private Button more() {
        return new Button.Menu(
                say("console.more"),
                List.of(
                        new Button.Item(Icon.PENCIL, say("console.partner.notes"), address("/notes"), false),
                        new Button.Item(Icon.CLOCK, say("console.activity"), address("/activity"), false),
                        partner.active()
                                ? new Button.Item(
                                        Icon.BAN, say("console.partner.deactivate"), address("/activation"), true)
                                : new Button.Item(
                                        Icon.CHECK, say("console.partner.activate"), address("/activation"), false)));
    }

    private String address(String more) {
        return Addresses.partner(scope, partner.partnerId()) + more;
    }

    private List<Chip> chips() {
        List<Chip> chips = new ArrayList<>();
        if (!partner.active()) {
            chips.add(Chip.mute(Icon.BAN, say("console.partner.inactive")));
        }
        chips.addAll(readiness.chips());
        chips.add(
                partner.details().contactEmail() == null
                        ? Chip.warn(say("console.partner.unreachable"))
                        : new Chip(Tone.OK, Icon.MAIL, say("console.partner.reachable")));
        return chips;
    }

    private Section assigned() {
        String heading = say("console.partner.assignments");
        Columns<AssignmentAnswer> columns = new Columns<AssignmentAnswer>(words(), scope.currency())
                .text("console.column.assignment", one -> Cell.head(one.name()))
                .text("console.column.key", one -> Cell.soft(one.externalId()))
                .text("console.column.channel", one -> Cell.soft(say("console.channel." + one.channel())))
                .number("console.column.priority", one -> Cell.number(words().number(one.priority())));
        Empty none = Empty.of(
                Icon.GIT_BRANCH, say("console.partner.assignments.none"), say("console.partner.assignments.none.why"));
        return new Section(heading, null, Listing.of(Table.of(heading, assignments, columns), none));
    }

    private Section invoices() {
        String heading = say("console.invoices");
        Columns<InvoiceSummary> columns = new Columns<InvoiceSummary>(words(), scope.currency())
                .text("console.column.number", this::number)
                .text("console.column.period", one -> Cell.soft(period(one)))
                .text(
                        "console.column.status",
                        one -> Cell.state(InvoiceChips.status(one.state(), one.paymentStatus(), words())))
                .amount(
                        "console.column.total",
                        one -> Cell.number(words().amount(one.totals().total())))
                .amount(
                        "console.column.open",
                        one -> Cell.key(one.openAmount() == null ? null : words().amount(one.openAmount())));
        Empty none = Empty.of(
                Icon.FILE_INVOICE, say("console.partner.invoices.none"), say("console.partner.invoices.none.why"));
        String note = say(
                "console.partner.invoices.note",
                words().amount(billed.counts().openAmount()),
                scope.currency(),
                words().amount(billed.counts().overdueAmount()));
        return new Section(
                heading, note, Listing.of(Table.of(heading, billed.invoices().items(), columns), none));
    }

    private Cell number(InvoiceSummary invoice) {
        String href = Addresses.invoice(scope, invoice.invoiceId());
        return invoice.number() == null
                ? Cell.head(say("console.status.DRAFT"), href).said(period(invoice))
                : Cell.head(invoice.number(), href);
    }

    private String period(InvoiceSummary invoice) {
        return new Period(invoice.from(), invoice.to()).said(words());
    }
}
