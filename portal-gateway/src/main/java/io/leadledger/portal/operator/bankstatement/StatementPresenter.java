package io.leadledger.portal.operator.bankstatement;

import io.leadledger.api.invoice.bankstatement.StatementAnswer;
import io.leadledger.api.invoice.bankstatement.StatementLine;
import io.leadledger.api.invoice.bankstatement.StatementLine.State;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Query;
import io.leadledger.portal.page.list.Bulk;
import io.leadledger.portal.page.list.Cell;
import io.leadledger.portal.page.list.Columns;
import io.leadledger.portal.page.list.ListPage;
import io.leadledger.portal.page.list.Listing;
import io.leadledger.portal.page.list.Table;
import io.leadledger.portal.page.list.Tabs;
import io.leadledger.portal.page.list.Tabs.Tab;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Button.Look;
import io.leadledger.portal.page.part.Chip;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Empty;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.part.Hidden;
import io.leadledger.portal.service.Change;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One statement: what each line would pay, and the boxes to confirm it. */
record StatementPresenter(EntityScope scope, StatementAnswer answer, LineTab tab) implements OfEntity {

    ListPage page() {
        List<StatementLine> lines =
                answer.lines().stream().filter(line -> tab.shows(line.state())).toList();
        String title = answer.statement().fileName();
        Listing listing = Listing.of(
                        Table.of(title, lines, columns()),
                        Empty.of(
                                Icon.INBOX,
                                say("console.statement.none." + tab.word()),
                                say("console.statement.none.why")))
                .under(tabs());
        return new ListPage(
                scope.shell(),
                Head.of(title)
                        .under(
                                Crumb.to(say("console.invoices"), scope.path("/invoices")),
                                Crumb.to(say("console.statements"), scope.path(StatementListPresenter.PATH)),
                                Crumb.here(title))
                        .saying(say(
                                "console.statement.about",
                                answer.statement().lines(),
                                answer.statement().known(),
                                answer.statement().toDecide())),
                tab == LineTab.TO_DECIDE ? listing.doing(booking(lines)) : listing);
    }

    private String path(String more) {
        return scope.path(StatementListPresenter.PATH + "/" + answer.statement().statementId() + more);
    }

    private Tabs tabs() {
        return new Tabs(
                answer.statement().fileName(),
                Arrays.stream(LineTab.values())
                        .map(one -> new Tab(
                                say("console.statement.tab." + one.word()),
                                words().number(answer.lines().stream()
                                        .filter(line -> one.shows(line.state()))
                                        .count()),
                                Query.of(path("")).with("show", one.word()).toString(),
                                one == tab))
                        .toList());
    }

    private Bulk booking(List<StatementLine> lines) {
        List<String> certain = lines.stream()
                .filter(line -> line.state() == State.CERTAIN)
                .map(ConfirmedLine::value)
                .toList();
        List<Bulk.Verb> verbs = new ArrayList<>(List.of(new Bulk.Verb("chosen", say("console.statement.bookChosen"))));
        if (!certain.isEmpty()) {
            verbs.addFirst(new Bulk.Verb("certain", say("console.statement.bookCertain", certain.size())));
        }
        Hidden[] hidden =
                certain.stream().map(value -> new Hidden("certain", value)).toArray(Hidden[]::new);
        return new Bulk(Change.ofNew().post(path("/bookings"), hidden), say("console.statement.chosen"), null, verbs);
    }

    private Columns<StatementLine> columns() {
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
                .amount("console.payment.amount", line -> Cell.key(words().amount(line.amount())))
                .text("console.column.status", line -> Cell.state(chip(line.state())))
                .text("console.statement.proposal", line -> Cell.sentence(proposals(line)));
        return tab == LineTab.TO_DECIDE
                ? columns.actions("console.statement.assign", line -> Cell.buttons(List.of(assign(line))))
                : columns;
    }

    private Button assign(StatementLine line) {
        return Button.link(say("console.statement.assign"), path("/lines/" + line.lineId()))
                .looking(Look.SMALL);
    }

    private String proposals(StatementLine line) {
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
            case IGNORED -> Chip.mute(Icon.BAN, word);
        };
    }
}
