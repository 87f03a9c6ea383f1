package io.leadledger.portal.operator.partneredit;

import io.leadledger.api.partner.note.NotesApi;
import io.leadledger.api.partner.partner.PartnerApi;
import io.leadledger.id.PartnerId;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.shell.News;
import io.leadledger.portal.service.Change;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Notes and tags on a partner. */
@Controller
@PreAuthorize("isAuthenticated()")
class NotesController {

    private final PartnerApi partners;
    private final NotesApi notes;
    private final News news;

    NotesController(PartnerApi partners, NotesApi notes, News news) {
        this.partners = partners;
        this.notes = notes;
        this.news = news;
    }

    @GetMapping("/app/{entity}/partners/{id}/notes")
    Answer notes(EntityScope scope, @PathVariable PartnerId id) {
        return new NotesPresenter(scope, notes, partners.find(id)).open();
    }

    @PostMapping("/app/{entity}/partners/{id}/notes")
    Answer note(EntityScope scope, @PathVariable PartnerId id, Typed typed, HttpServletRequest request) {
        return new NotesPresenter(scope, notes, partners.find(id))
                .send(
                        typed,
                        scope.words(),
                        sent -> notes.note(id, Change.of(sent).seen(), NotesPresenter.form(sent)),
                        () -> {
                            news.tell(request, "console.partner.saved");
                            return Answer.redirect(Addresses.partner(scope, id));
                        });
    }
}
