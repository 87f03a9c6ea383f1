package io.leadledger.portal.operator.bookkeeping;

import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.invoice.bookkeeping.BookkeepingApi;
import io.leadledger.portal.audit.Download;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.Refusals;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.text.WrittenDay;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Bookings for the bookkeeper. */
@Controller
@PreAuthorize("isAuthenticated()")
class BookkeepingController {

    private final BookkeepingApi bookkeeping;

    BookkeepingController(BookkeepingApi bookkeeping) {
        this.bookkeeping = bookkeeping;
    }

    @GetMapping("/app/{entity}/invoices/bookkeeping")
    Answer form(EntityScope scope) {
        return new BookkeepingPresenter(scope, Typed.nothing(null)).page(Mistakes.NONE);
    }

    /** Asks first, so that what is refused is told in the form; the file itself has an address of its own. */
    @PostMapping("/app/{entity}/invoices/bookkeeping")
    Answer ask(EntityScope scope, Typed typed) {
        BookkeepingPresenter form = new BookkeepingPresenter(scope, typed);
        Optional<LocalDate> from = typed.text("from").flatMap(WrittenDay::of);
        Optional<LocalDate> to = typed.text("to").flatMap(WrittenDay::of);
        if (from.isEmpty() || to.isEmpty()) {
            return form.page(Mistakes.at(
                            from.isEmpty() ? "from" : "to", scope.words().say("console.bookkeeping.noDay")))
                    .told(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (to.get().isBefore(from.get())) {
            return form.page(Mistakes.at("to", scope.words().say("console.period.wrong.order")))
                    .told(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        String format = typed.text("format").filter("csv"::equals).orElse("datev");
        try {
            bookkeeping.export(format, scope.entityId(), from.get(), to.get());
        } catch (ServiceRefused refused) {
            return form.page(Refusals.mistakes(
                            Refusals.mendable(refused).errors(),
                            Map.of("from", "from", "to", "to"),
                            "console.bookkeeping",
                            scope.words()))
                    .told(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return scope.redirect(BookkeepingPresenter.PATH + "/" + format + ".csv?from=" + from.get() + "&to=" + to.get());
    }

    @GetMapping("/app/{entity}/invoices/bookkeeping/{format}.csv")
    @Download("bookkeeping")
    ResponseEntity<byte[]> file(
            EntityScope scope, @PathVariable String format, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        ResponseEntity<byte[]> file = bookkeeping.export(format, scope.entityId(), from, to);
        return ResponseEntity.ok()
                .headers(headers -> {
                    passOn(HttpHeaders.CONTENT_TYPE, file.getHeaders(), headers);
                    passOn(HttpHeaders.CONTENT_DISPOSITION, file.getHeaders(), headers);
                })
                .body(file.getBody());
    }

    private static void passOn(String name, HttpHeaders from, HttpHeaders to) {
        String value = from.getFirst(name);
        if (value != null) {
            to.set(name, value);
        }
    }
}
