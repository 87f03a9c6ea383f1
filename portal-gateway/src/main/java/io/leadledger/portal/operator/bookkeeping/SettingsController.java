package io.leadledger.portal.operator.bookkeeping;

import io.leadledger.api.invoice.bookkeeping.BookkeepingApi;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.shell.News;
import io.leadledger.portal.service.Change;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The accounts that bookings are made on. */
@Controller
@PreAuthorize("isAuthenticated()")
class SettingsController {

    private final BookkeepingApi bookkeeping;
    private final News news;

    SettingsController(BookkeepingApi bookkeeping, News news) {
        this.bookkeeping = bookkeeping;
        this.news = news;
    }

    @GetMapping("/app/{entity}/invoices/bookkeeping/settings")
    Answer form(EntityScope scope) {
        return new SettingsPresenter(scope, bookkeeping).open();
    }

    @PostMapping("/app/{entity}/invoices/bookkeeping/settings")
    Answer save(EntityScope scope, Typed typed, HttpServletRequest request) {
        SettingsPresenter form = new SettingsPresenter(scope, bookkeeping);
        return form.send(
                typed, scope.words(), sent -> bookkeeping.change(Change.of(sent).seen(), form.asked(sent)), () -> {
                    news.tell(request, "console.bookkeeping.saved");
                    return scope.redirect(BookkeepingPresenter.PATH);
                });
    }
}
