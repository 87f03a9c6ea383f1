package io.leadledger.portal.operator.bankstatement;

import io.leadledger.api.invoice.bankstatement.StatementAnswer;
import io.leadledger.api.invoice.bankstatement.StatementLine;
import io.leadledger.api.invoice.bankstatement.StatementLine.State;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Query;
import io.leadledger.portal.page.Tone;
import io.leadledger.portal.page.list.Bulk;
import io.leadledger.portal.page.list.ListPage;
import io.leadledger.portal.page.list.Listing;
import io.leadledger.portal.page.list.Table;
import io.leadledger.portal.page.list.Tabs;
import io.leadledger.portal.page.list.Tabs.Tab;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Empty;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.part.Hidden;
import io.leadledger.portal.page.story.Band;
import io.leadledger.portal.service.Change;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One statement: what each line would pay, and the boxes to confirm it. */
record StatementPresenter(EntityScope scope, StatementAnswer answer, LineTab tab) implements OfEntity {

    ListPage page() {
        List<StatementLine> lines =
                answer.lines().stream().filter(line -> tab.shows(line.state())).toList();
        String title = answer.statement().fileName();
        Listing listing = Listing.of(
                        Table.of(title, lines, new LineColumns(scope, tab, path("")).of(lines)),
                        Empty.of(Icon.INBOX, say("console.statement.none." + tab.word()), say(none())))
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
                band(),
                tab == LineTab.TO_DECIDE ? listing.doing(booking(lines)) : listing);
    }

    /** Of a file that brought nothing new all lines stand in the statements that were read before. */
    private String none() {
        return answer.lines().isEmpty() ? "console.statement.none.known" : "console.statement.none.why";
    }

    /** That the money came to another account than the one on the seller's invoices. */
    private @Nullable Band band() {
        return answer.statement().otherAccount()
                ? Band.of(
                                Tone.WARN,
                                Icon.ALERT_TRIANGLE,
                                say(
                                        "console.statement.otherAccount",
                                        String.valueOf(answer.statement().account())),
                                say("console.statement.otherAccount.why"))
                        .offering(Button.link(
                                say("console.statement.otherAccount.seller"), scope.path("/settings/seller")))
                : null;
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
}
