package io.leadledger.portal.operator.partneredit;

import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.partner.partner.PartnerApi;
import io.leadledger.api.partner.partner.PartnerWritten;
import io.leadledger.id.PartnerId;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.partner.PartnerFacts;
import io.leadledger.portal.operator.scope.EditForm;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.Refusals;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.shell.News;
import io.leadledger.portal.service.Change;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Makes partners, and changes what is known of them. */
@Controller
@PreAuthorize("isAuthenticated()")
class PartnerEditController {

    private final PartnerApi partners;
    private final News news;

    PartnerEditController(PartnerApi partners, News news) {
        this.partners = partners;
        this.news = news;
    }

    @GetMapping("/app/{entity}/partners/new")
    Answer ask(EntityScope scope) {
        return new NewPartnerPresenter(scope, Typed.nothing(null)).page(Mistakes.NONE);
    }

    @PostMapping("/app/{entity}/partners")
    Answer register(EntityScope scope, Typed typed, HttpServletRequest request) {
        NewPartnerPresenter presenter = new NewPartnerPresenter(scope, typed);
        try {
            PartnerWritten made = partners.register(Change.of(typed).once(), presenter.form());
            news.tell(
                    request,
                    "console.partner.new.done",
                    typed.text("details.displayName").orElse(""));
            return Answer.redirect(Addresses.partner(scope, made.partnerId()));
        } catch (ServiceRefused refused) {
            return presenter
                    .page(Refusals.labelled(Refusals.mendable(refused), presenter.labels(), scope.words()))
                    .told(HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/app/{entity}/partners/{id}/contact")
    Answer contact(EntityScope scope, @PathVariable PartnerId id) {
        return new ContactPresenter(scope, partners, id).open();
    }

    @PostMapping("/app/{entity}/partners/{id}/contact")
    Answer changeContact(EntityScope scope, @PathVariable PartnerId id, Typed typed, HttpServletRequest request) {
        return changed(
                new ContactPresenter(scope, partners, id),
                new Sent(scope, id, typed, request),
                sent -> partners.changeDetails(id, Change.of(sent).seen(), ContactPresenter.FORM.read(sent)));
    }

    @GetMapping("/app/{entity}/partners/{id}/billing")
    Answer billing(EntityScope scope, @PathVariable PartnerId id) {
        return new BillingPresenter(scope, partners, id).open();
    }

    @PostMapping("/app/{entity}/partners/{id}/billing")
    Answer changeBilling(EntityScope scope, @PathVariable PartnerId id, Typed typed, HttpServletRequest request) {
        return changed(
                new BillingPresenter(scope, partners, id),
                new Sent(scope, id, typed, request),
                sent -> partners.changeBilling(
                        id,
                        Change.of(sent).seen(),
                        BillingPresenter.FORM.read(sent, partners.find(id).billing())));
    }

    private record Sent(EntityScope scope, PartnerId id, Typed typed, HttpServletRequest request) {}

    private Answer changed(EditForm form, Sent sent, Consumer<Typed> change) {
        return form.send(sent.typed(), sent.scope().words(), change, () -> {
            news.tell(sent.request(), hasBadVatId(sent) ? "console.partner.saved.vatId" : "console.partner.saved");
            return Answer.redirect(Addresses.partner(sent.scope(), sent.id()));
        });
    }

    /** A malformed one is taken (D-26), so that nothing typed is lost; who typed it is told. */
    private boolean hasBadVatId(Sent sent) {
        return sent.typed().text("vatId").isPresent()
                && PartnerFacts.badVatId(partners.find(sent.id()), sent.scope().words())
                        .isPresent();
    }
}
