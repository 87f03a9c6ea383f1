package io.leadledger.portal.operator.reminder;

import io.leadledger.api.invoice.reminder.OverdueInvoice;
import io.leadledger.api.invoice.reminder.OverdueInvoices;
import io.leadledger.api.invoice.reminder.ReminderPlan;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.list.Bulk;
import io.leadledger.portal.page.list.Cell;
import io.leadledger.portal.page.list.Columns;
import io.leadledger.portal.page.list.ListPage;
import io.leadledger.portal.page.list.Listing;
import io.leadledger.portal.page.list.Table;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Chip;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Empty;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.service.Change;
import java.util.ArrayList;
import java.util.List;

/** What is overdue as a page: which reminder was sent last, and which one follows. */
record RemindersPresenter(EntityScope scope, OverdueInvoices overdue, ReminderPlan plan) implements OfEntity {

    static final String PATH = "/invoices/reminders";

    ListPage page() {
        String title = say("console.reminders");
        Listing listing = Listing.of(
                Table.of(title, overdue.items(), columns()),
                Empty.of(Icon.INBOX, say("console.reminders.none"), say("console.reminders.none.why")));
        return new ListPage(
                scope.shell(),
                Head.of(title)
                        .under(
                                Crumb.to(say("console.invoices"), scope.path("/invoices")),
                                Crumb.to(say("console.openItems"), scope.path("/invoices/open-items")),
                                Crumb.here(title))
                        .saying(lead())
                        .doing(buttons()),
                overdue.items().isEmpty() ? listing : listing.doing(remind()));
    }

    private String lead() {
        return say(
                plan.enabled() ? "console.reminders.on" : "console.reminders.off",
                plan.firstAfter(),
                plan.secondAfter(),
                plan.thirdAfter());
    }

    private List<Button> buttons() {
        List<Button> buttons = new ArrayList<>();
        buttons.add(Button.link(say("console.settings.reminders"), scope.path(ReminderPlanPresenter.PATH)));
        long timely = overdue.items().stream().filter(OverdueInvoice::due).count();
        if (timely > 0) {
            buttons.add(Button.primary(say("console.reminders.all", timely), scope.path(PATH + "/new")));
        }
        return buttons;
    }

    private Bulk remind() {
        return new Bulk(
                Change.ofNew().post(scope.path(PATH + "/choice")),
                say("console.payments.chosen"),
                null,
                List.of(new Bulk.Verb("remind", say("console.remind"))));
    }

    private Columns<OverdueInvoice> columns() {
        return new Columns<OverdueInvoice>(words(), scope.currency())
                .actions(
                        "console.payments.choose",
                        one -> Cell.choice(one.invoiceId().value(), say("console.payments.chooseOne", one.number())))
                .text(
                        "console.column.number",
                        one -> Cell.head(one.number(), Addresses.invoice(scope, one.invoiceId())))
                .text(
                        "console.column.partner",
                        one -> Cell.quiet(one.partnerName(), Addresses.partner(scope, one.partnerId())))
                .text("console.column.due", one -> Cell.soft(words().date(one.dueDate())))
                .number("console.openItems.days", one -> Cell.amount(words().number(one.daysOverdue())))
                .amount("console.column.open", one -> Cell.key(words().amount(one.open())))
                .text("console.reminders.last", one -> Cell.soft(last(one)))
                .text("console.reminders.next", this::next);
    }

    private String last(OverdueInvoice one) {
        return one.lastOn() == null ? "" : say("console.reminders.sent", one.lastStep(), words().date(one.lastOn()));
    }

    private Cell next(OverdueInvoice one) {
        if (one.nextStep() == null) {
            return Cell.soft(say("console.reminders.over"));
        }
        String step = say("console.reminders.step", one.nextStep());
        return one.due() ? Cell.state(Chip.warn(step)) : Cell.soft(step);
    }
}
