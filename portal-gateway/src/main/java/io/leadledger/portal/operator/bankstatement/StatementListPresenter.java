package io.leadledger.portal.operator.bankstatement;

import io.leadledger.api.invoice.bankstatement.StatementSummary;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.Icon;
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
import java.util.List;

/** The statements that were read, the latest first. */
record StatementListPresenter(EntityScope scope, List<StatementSummary> statements) implements OfEntity {

    static final String PATH = "/invoices/bank-statements";

    ListPage page() {
        String title = say("console.statements");
        Columns<StatementSummary> columns = new Columns<StatementSummary>(words(), scope.currency())
                .text("console.statement.file", one -> Cell.head(one.fileName(), path("/" + one.statementId())))
                .text("console.statement.account", this::account)
                .text("console.column.period", one -> Cell.soft(period(one)))
                .number("console.statement.lines", one -> Cell.amount(words().number(one.lines())))
                .number("console.statement.known", one -> Cell.amount(words().number(one.known())))
                .number("console.statement.toDecide", one -> Cell.key(words().number(one.toDecide())))
                .text(
                        "console.statement.read",
                        one -> Cell.soft(say("console.history.by", words().dateTime(one.at()), one.by())));
        return new ListPage(
                scope.shell(),
                Head.of(title)
                        .under(Crumb.to(say("console.invoices"), scope.path("/invoices")), Crumb.here(title))
                        .saying(say("console.statements.lead"))
                        .doing(Button.primary(say("console.statement.new"), path("/new"))),
                Listing.of(
                        Table.of(title, statements, columns),
                        Empty.of(Icon.INBOX, say("console.statements.none"), say("console.statements.none.why"))));
    }

    private Cell account(StatementSummary one) {
        return one.otherAccount()
                ? Cell.state(Chip.warn(say("console.statement.otherAccount.short")))
                        .before(one.account())
                : Cell.soft(one.account());
    }

    private String path(String more) {
        return scope.path(PATH + more);
    }

    private String period(StatementSummary one) {
        return one.from() == null || one.to() == null ? "" : words().days(one.from(), one.to());
    }
}
