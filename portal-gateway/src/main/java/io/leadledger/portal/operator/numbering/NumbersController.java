package io.leadledger.portal.operator.numbering;

import io.leadledger.api.invoice.numbering.NumberKind;
import io.leadledger.api.invoice.numbering.NumberSeriesAnswer;
import io.leadledger.api.invoice.numbering.NumberSeriesApi;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.list.Cell;
import io.leadledger.portal.page.list.Columns;
import io.leadledger.portal.page.list.ListPage;
import io.leadledger.portal.page.list.Listing;
import io.leadledger.portal.page.list.Table;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Empty;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.shell.News;
import io.leadledger.portal.service.Change;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The numbers of invoices and of credit notes. */
@Controller
@PreAuthorize("isAuthenticated()")
class NumbersController {

    private static final String ONE = "/app/{entity}/settings/numbers/{kind:invoice|credit-note}";

    private final NumberSeriesApi series;
    private final News news;

    NumbersController(NumberSeriesApi series, News news) {
        this.series = series;
        this.news = news;
    }

    @GetMapping("/app/{entity}/settings/numbers")
    Answer both(EntityScope scope) {
        Words words = scope.words();
        String title = words.say("console.settings.numbers");
        List<NumberSeriesAnswer> rows = List.of(
                series.find(NumberKind.INVOICE, scope.entityId()),
                series.find(NumberKind.CREDIT_NOTE, scope.entityId()));
        Columns<NumberSeriesAnswer> columns = new Columns<NumberSeriesAnswer>(words, scope.currency())
                .text("console.numbers.of", one -> {
                    String kind = one.kind() == NumberKind.INVOICE ? "invoice" : "credit-note";
                    return Cell.head(
                            words.say("console.numbers." + kind), scope.path(NumbersPresenter.PATH + "/" + kind));
                })
                .text("console.numbers.format", one -> Cell.text(one.format()))
                .text(
                        "console.numbers.year",
                        one -> Cell.soft(words.say("console.numbers.year." + one.restartsYearly())))
                .text("console.numbers.next", one -> Cell.text(one.next().documentNumber()));
        return new ListPage(
                scope.shell(),
                Head.of(title)
                        .under(Crumb.to(words.say("console.settings"), scope.path("/settings")), Crumb.here(title))
                        .saying(words.say("console.numbers.lead")),
                Listing.of(Table.of(title, rows, columns), Empty.of(Icon.SETTINGS, title, title)));
    }

    @GetMapping(ONE)
    Answer form(EntityScope scope, @PathVariable String kind) {
        return new NumbersPresenter(scope, series, kind).open();
    }

    /** What is typed would give these numbers; nothing is changed. */
    @PostMapping(ONE + "/preview")
    Answer preview(EntityScope scope, @PathVariable String kind, Typed typed) {
        return new NumbersPresenter(scope, series, kind).page(typed, Mistakes.NONE, null);
    }

    @PostMapping(ONE)
    Answer save(EntityScope scope, @PathVariable String kind, Typed typed, HttpServletRequest request) {
        scope.requireAdministrator();
        NumbersPresenter form = new NumbersPresenter(scope, series, kind);
        return form.send(
                typed,
                scope.words(),
                sent -> series.change(form.asKind(), Change.of(sent).seen(), form.asked(sent)),
                () -> {
                    news.tell(request, "console.numbers.saved");
                    return scope.redirect(NumbersPresenter.PATH);
                });
    }
}
