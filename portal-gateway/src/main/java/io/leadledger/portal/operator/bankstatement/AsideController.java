package io.leadledger.portal.operator.bankstatement;

import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.invoice.bankstatement.AsideForm;
import io.leadledger.api.invoice.bankstatement.StatementApi;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.Refusals;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.shell.News;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Sets lines aside that pay no invoice, and takes them up again. */
@Controller
@PreAuthorize("isAuthenticated()")
class AsideController {

    private final StatementApi statements;
    private final KnownLines lines;
    private final News news;

    AsideController(StatementApi statements, KnownLines lines, News news) {
        this.statements = statements;
        this.lines = lines;
        this.news = news;
    }

    @GetMapping("/app/{entity}/invoices/bank-statements/{statement}/lines/{line}/aside")
    Answer asideForm(
            EntityScope scope, @PathVariable String statement, @PathVariable String line, HttpServletRequest request) {
        LinePresenter presenter = lines.presenter(scope, statement, line, Typed.nothing(null));
        return lines.decided(presenter, request).orElseGet(() -> presenter.aside(Mistakes.NONE));
    }

    @PostMapping("/app/{entity}/invoices/bank-statements/{statement}/lines/{line}/aside")
    Answer setAside(
            EntityScope scope,
            @PathVariable String statement,
            @PathVariable String line,
            Typed typed,
            HttpServletRequest request) {
        LinePresenter presenter = lines.presenter(scope, statement, line, typed);
        try {
            statements.setAside(
                    statement, line, new AsideForm(typed.text("reason").orElse(null)));
        } catch (ServiceRefused refused) {
            Mistakes mistakes = Refusals.mistakes(
                    Refusals.mendable(refused).errors(),
                    Map.of("reason", "reason"),
                    "console.statement.aside",
                    scope.words());
            return presenter.aside(mistakes).told(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        news.tell(request, "console.statement.aside.done", presenter.line().position());
        return scope.redirect(StatementListPresenter.PATH + "/" + statement);
    }

    @PostMapping("/app/{entity}/invoices/bank-statements/{statement}/lines/{line}/taking-up")
    Answer takeUp(EntityScope scope, @PathVariable String statement, @PathVariable String line) {
        lines.one(scope, statement);
        statements.takeUp(statement, line);
        return scope.redirect(StatementListPresenter.PATH + "/" + statement);
    }
}
