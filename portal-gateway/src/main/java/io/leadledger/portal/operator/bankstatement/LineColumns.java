package io.leadledger.portal.operator.bankstatement;

import io.leadledger.api.invoice.bankstatement.StatementLine;
import io.leadledger.api.invoice.bankstatement.StatementLine.Aside;
import io.leadledger.api.invoice.bankstatement.StatementLine.Paid;
import io.leadledger.api.invoice.bankstatement.StatementLine.State;
import io.leadledger.money.Money;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.list.Cell;
import io.leadledger.portal.page.list.Columns;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Button.Look;
import io.leadledger.portal.page.part.Chip;
import io.leadledger.portal.service.Change;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a tab of a statement shows of each line, and what can be decided about it.
 *
 * @param statement address of the statement
 */
record LineColumns(EntityScope scope, LineTab tab, String statement) implements OfEntity {

    Columns<StatementLine> of(List<StatementLine> lines) {
        Columns<StatementLine> columns = new Columns<>(words(), scope.currency());
        if (tab == LineTab.TO_DECIDE) {
            columns = columns.actions(
                    "console.payments.choose",
                    line -> line.proposals().isEmpty()
                            ? Cell.none()
                            : Cell.choice(
                                    ConfirmedLine.value(line), say("console.statement.chooseLine", line.position())));
        }
        columns = columns.text("console.statement.bookedOn", line -> Cell.head(words().date(line.bookedOn())))
                .text("console.statement.name", line -> Cell.text(line.name()))
                .text("console.statement.text", line -> Cell.sentence(line.text() == null ? "" : line.text()))
                .amount("console.payment.amount", line -> Cell.key(amount(line.amount())))
                .text("console.column.status", line -> Cell.state(chip(line.state())));
        if (lines.stream().anyMatch(line -> !line.payments().isEmpty())) {
            columns = columns.actions(
                    "console.statement.paid",
                    line -> Cell.buttons(
                            line.payments().stream().flatMap(this::paid).toList()));
        }
        return switch (tab) {
            case TO_DECIDE ->
                columns.text("console.statement.proposal", line -> Cell.sentence(proposals(line)))
                        .actions("console.statement.assign", line -> Cell.buttons(decisions(line)));
            case ASIDE ->
                columns.text("console.statement.aside.reason", line -> Cell.sentence(aside(line.aside())))
                        .actions("console.statement.takeUp", line -> Cell.buttons(List.of(takeUp(line))));
            case BOOKED, IGNORED -> columns;
        };
    }

    private String line(String more) {
        return statement + more;
    }

    /** In another currency than the column's it is said. */
    private String amount(Money amount) {
        return isForeign(amount) ? words().money(amount) : words().amount(amount);
    }

    private boolean isForeign(Money amount) {
        return !amount.currency().equals(scope.entity().currency());
    }

    /** The invoice that it paid, and the way to take the payment back. */
    private Stream<Button> paid(Paid payment) {
        String invoice = Addresses.invoice(scope, payment.invoiceId());
        return Stream.of(
                Button.link(
                                say("console.statement.paidOn", payment.number(), words().amount(payment.amount())),
                                invoice)
                        .looking(Look.SMALL),
                Button.link(say("console.undo"), invoice + "/payments/" + payment.paymentId() + "/undo")
                        .looking(Look.SMALL));
    }

    private List<Button> decisions(StatementLine line) {
        Button aside = Button.link(say("console.statement.setAside"), line("/lines/" + line.lineId() + "/aside"))
                .looking(Look.SMALL);
        return isForeign(line.amount())
                ? List.of(aside)
                : List.of(
                        Button.link(say("console.statement.assign"), line("/lines/" + line.lineId()))
                                .looking(Look.SMALL),
                        aside);
    }

    private String aside(@Nullable Aside aside) {
        return aside == null
                ? ""
                : aside.reason() + " · " + say("console.history.by", words().dateTime(aside.at()), aside.by());
    }

    private Button takeUp(StatementLine line) {
        return Button.send(
                Look.SMALL,
                null,
                say("console.statement.takeUp"),
                Change.ofNew().post(line("/lines/" + line.lineId() + "/taking-up")));
    }

    private String proposals(StatementLine line) {
        if (isForeign(line.amount())) {
            return say("console.statement.foreign", line.amount().currency().getCurrencyCode(), scope.currency());
        }
        return line.proposals().stream()
                .map(one -> say(
                        "console.statement.pays",
                        one.number(),
                        one.partnerName(),
                        words().amount(one.amount()),
                        words().amount(one.open())))
                .collect(Collectors.joining("; "));
    }

    private Chip chip(State state) {
        String word = say("console.statement.state." + state);
        return switch (state) {
            case CERTAIN -> Chip.ok(word);
            case LIKELY -> Chip.warn(word);
            case NONE -> Chip.mute(Icon.CIRCLE_DASHED, word);
            case BOOKED -> Chip.mute(Icon.CIRCLE_CHECK, word);
            case ASIDE, IGNORED -> Chip.mute(Icon.BAN, word);
        };
    }
}
