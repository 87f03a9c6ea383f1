package io.leadledger.portal.operator.bankstatement;

import io.leadledger.api.invoice.AmountForm;
import io.leadledger.api.invoice.bankstatement.BookingResult;
import io.leadledger.api.invoice.bankstatement.BookingsForm;
import io.leadledger.api.invoice.bankstatement.BookingsForm.BookingForm;
import io.leadledger.api.invoice.bankstatement.StatementApi;
import io.leadledger.portal.operator.payment.TypedPayment;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.Refusals;
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

/** Confirms what a statement proposes, or says itself what a line pays. */
@Controller
@PreAuthorize("isAuthenticated()")
class BookingController {

    private final StatementApi statements;
    private final KnownLines lines;
    private final Invoices invoices;
    private final News news;

    BookingController(StatementApi statements, KnownLines lines, Invoices invoices, News news) {
        this.statements = statements;
        this.lines = lines;
        this.invoices = invoices;
        this.news = news;
    }

    @GetMapping("/app/{entity}/invoices/bank-statements/{statement}")
    Answer lines(
            EntityScope scope, @PathVariable String statement, @RequestParam(required = false) @Nullable String show) {
        return new StatementPresenter(scope, lines.one(scope, statement), LineTab.named(show)).page();
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
        lines.one(scope, statement);
        List<BookingForm> confirmed = ConfirmedLine.read(verb.equals("certain") ? certain : chosen);
        if (confirmed.isEmpty()) {
            news.warn(request, "console.nothingChosen");
        } else {
            List<BookingResult> results = statements
                    .book(statement, Change.of(typed).once(), new BookingsForm(confirmed))
                    .results();
            long booked = results.stream().filter(one -> one.errors().isEmpty()).count();
            news.tell(request, "console.statement.booked", booked);
            Refusals.sentences(
                            results.stream()
                                    .flatMap(one -> one.errors().stream())
                                    .toList(),
                            scope.words())
                    .forEach(reason -> news.warn(request, "console.statement.notBooked", reason));
        }
        return scope.redirect(StatementListPresenter.PATH + "/" + statement);
    }

    @GetMapping("/app/{entity}/invoices/bank-statements/{statement}/lines/{line}")
    Answer line(
            EntityScope scope, @PathVariable String statement, @PathVariable String line, HttpServletRequest request) {
        LinePresenter presenter = lines.presenter(scope, statement, line, Typed.nothing(null));
        return lines.decided(presenter, request)
                .orElseGet(() -> presenter.page(Mistakes.NONE, invoices.open(scope.entityId())));
    }

    @PostMapping("/app/{entity}/invoices/bank-statements/{statement}/lines/{line}")
    Answer assign(
            EntityScope scope,
            @PathVariable String statement,
            @PathVariable String line,
            Typed typed,
            HttpServletRequest request) {
        LinePresenter presenter = lines.presenter(scope, statement, line, typed);
        BookingForm wanted = new BookingForm(
                line, typed.text("invoice").orElse(null), amount(scope, typed), typed.isOn("surplusIsCredit"));
        BookingResult result = statements
                .book(statement, Change.of(typed).once(), new BookingsForm(List.of(wanted)))
                .results()
                .getFirst();
        if (result.errors().isEmpty()) {
            news.tell(request, "console.statement.booked", 1);
            return scope.redirect(StatementListPresenter.PATH + "/" + statement);
        }
        Mistakes mistakes =
                Refusals.mistakes(result.errors(), LinePresenter.FIELDS, "console.statement.line", scope.words());
        return presenter
                .page(TypedPayment.hinted(mistakes, result.errors(), scope.words()), invoices.open(scope.entityId()))
                .told(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static @Nullable AmountForm amount(EntityScope scope, Typed typed) {
        return typed.exact("amount", scope.entity().currency().getDefaultFractionDigits())
                .text("amount")
                .map(amount -> new AmountForm(amount, scope.currency()))
                .orElse(null);
    }
}
