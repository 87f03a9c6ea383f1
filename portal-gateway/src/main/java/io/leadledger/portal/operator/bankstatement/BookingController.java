package io.leadledger.portal.operator.bankstatement;

import io.leadledger.api.invoice.AmountForm;
import io.leadledger.api.invoice.bankstatement.BookingResult;
import io.leadledger.api.invoice.bankstatement.BookingsForm;
import io.leadledger.api.invoice.bankstatement.BookingsForm.BookingForm;
import io.leadledger.api.invoice.bankstatement.StatementAnswer;
import io.leadledger.api.invoice.bankstatement.StatementApi;
import io.leadledger.api.invoice.bankstatement.StatementLine;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.shell.News;
import io.leadledger.portal.service.Change;
import io.leadledger.portal.service.invoice.Invoices;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Confirms what a statement proposes, or says itself what a line pays. */
@Controller
@PreAuthorize("isAuthenticated()")
class BookingController {

    private final StatementApi statements;
    private final Invoices invoices;
    private final News news;

    BookingController(StatementApi statements, Invoices invoices, News news) {
        this.statements = statements;
        this.invoices = invoices;
        this.news = news;
    }

    @GetMapping("/app/{entity}/invoices/bank-statements/{statement}")
    Answer lines(
            EntityScope scope, @PathVariable String statement, @RequestParam(required = false) @Nullable String show) {
        return new StatementPresenter(scope, one(scope, statement), LineTab.named(show)).page();
    }

    @PostMapping("/app/{entity}/invoices/bank-statements/{statement}/bookings")
    Answer book(
            EntityScope scope,
            @PathVariable String statement,
            @RequestParam(name = "do", defaultValue = "chosen") String verb,
            @RequestParam(defaultValue = "") List<String> chosen,
            @RequestParam(defaultValue = "") List<String> certain,
            Typed typed,
            HttpServletRequest request) {
        one(scope, statement);
        List<BookingForm> confirmed = ConfirmedLine.read(verb.equals("certain") ? certain : chosen);
        if (!confirmed.isEmpty()) {
            List<BookingResult> results = statements
                    .book(statement, Change.of(typed).once(), new BookingsForm(confirmed))
                    .results();
            long booked = results.stream().filter(one -> one.errors().isEmpty()).count();
            news.tell(request, "console.statement.booked", booked);
            results.stream()
                    .flatMap(one -> one.errors().stream())
                    .map(error -> FileFlaw.said(error, scope.words()))
                    .distinct()
                    .forEach(reason -> news.tell(request, "console.statement.notBooked", reason));
        }
        return scope.redirect(StatementListPresenter.PATH + "/" + statement);
    }

    @GetMapping("/app/{entity}/invoices/bank-statements/{statement}/lines/{line}")
    Answer line(EntityScope scope, @PathVariable String statement, @PathVariable String line) {
        return presenter(scope, statement, line, Typed.nothing(null))
                .page(Mistakes.NONE, invoices.open(scope.entityId()));
    }

    @PostMapping("/app/{entity}/invoices/bank-statements/{statement}/lines/{line}")
    Answer assign(
            EntityScope scope,
            @PathVariable String statement,
            @PathVariable String line,
            Typed typed,
            HttpServletRequest request) {
        LinePresenter presenter = presenter(scope, statement, line, typed);
        BookingForm wanted = new BookingForm(line, typed.text("invoice").orElse(null), amount(scope, typed));
        BookingResult result = statements
                .book(statement, Change.of(typed).once(), new BookingsForm(List.of(wanted)))
                .results()
                .getFirst();
        if (result.errors().isEmpty()) {
            news.tell(request, "console.statement.booked", 1);
            return scope.redirect(StatementListPresenter.PATH + "/" + statement);
        }
        List<String> reasons = result.errors().stream()
                .map(error -> FileFlaw.said(error, scope.words()))
                .distinct()
                .toList();
        return presenter
                .page(Mistakes.ofWhole(reasons), invoices.open(scope.entityId()))
                .told(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** A statement of that entity; one of another is not there. */
    private StatementAnswer one(EntityScope scope, String statement) {
        StatementAnswer answer = statements.find(statement);
        if (!answer.statement().entityId().equals(scope.entityId())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return answer;
    }

    private static @Nullable AmountForm amount(EntityScope scope, Typed typed) {
        return typed.exact("amount", scope.entity().currency().getDefaultFractionDigits())
                .text("amount")
                .map(amount -> new AmountForm(amount, scope.currency()))
                .orElse(null);
    }

    private LinePresenter presenter(EntityScope scope, String statement, String line, Typed typed) {
        StatementAnswer answer = one(scope, statement);
        StatementLine found = answer.lines().stream()
                .filter(one -> one.lineId().equals(line))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new LinePresenter(scope, answer.statement(), found, typed);
    }
}
