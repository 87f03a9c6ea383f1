package io.leadledger.portal.operator.seller;

import io.leadledger.api.IfMatch;
import io.leadledger.api.ProblemField;
import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.partner.activity.ActivityApi;
import io.leadledger.api.partner.entity.EntityApi;
import io.leadledger.api.partner.vatid.VatIdCheckApi;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.Refusals;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.shell.News;
import io.leadledger.portal.service.Change;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Says who sells, and under which logo. */
@Controller
@PreAuthorize("isAuthenticated()")
class SellerController {

    private static final String LETTERHEAD = "/app/{entity}/settings/seller/letterhead";

    private final EntityApi entities;
    private final VatIdCheckApi checks;
    private final ActivityApi activity;
    private final News news;

    SellerController(EntityApi entities, VatIdCheckApi checks, ActivityApi activity, News news) {
        this.entities = entities;
        this.checks = checks;
        this.activity = activity;
        this.news = news;
    }

    @GetMapping("/app/{entity}/settings/seller")
    Answer seller(EntityScope scope) {
        return presenter(scope, false).open();
    }

    /** The form as it is typed, with the letterhead that it would give; nothing is saved. */
    @PostMapping(LETTERHEAD)
    Answer draw(EntityScope scope, Typed typed, @RequestParam(required = false) @Nullable MultipartFile logo) {
        return presenter(scope, chosen(logo).isPresent()).page(typed, Mistakes.NONE, null);
    }

    /** Where a reader comes to who reloads what was drawn, or asks for another language there. */
    @GetMapping(LETTERHEAD)
    Answer undrawn(EntityScope scope) {
        return scope.redirect(SellerPresenter.PATH);
    }

    @PostMapping("/app/{entity}/settings/seller")
    Answer save(
            EntityScope scope,
            Typed typed,
            @RequestParam(required = false) @Nullable MultipartFile logo,
            HttpServletRequest request) {
        Optional<MultipartFile> picture = chosen(logo);
        SellerPresenter presenter = presenter(scope, picture.isPresent());
        return presenter.send(
                typed,
                scope.words(),
                sent -> entities.changeSeller(
                        scope.entityId(), Change.of(sent).seen(), SellerPresenter.FORM.read(sent)),
                () -> picture.map(file -> change(presenter, file, request))
                        .orElseGet(() -> withoutPicture(presenter, typed, request)));
    }

    /** Once the rest is saved: a picture that is refused is told with it. */
    private Answer change(SellerPresenter presenter, MultipartFile picture, HttpServletRequest request) {
        if (picture.getSize() > EntityApi.MAX_LOGO_BYTES) {
            news.tell(request, "console.seller.done.rest");
            return presenter.refusing(List.of(new ProblemField("logo", "logo-too-large", "a file of at most 1 MB")));
        }
        long version = presenter.stored().version();
        try {
            entities.changeLogo(presenter.scope().entityId(), IfMatch.version(version), picture.getBytes());
        } catch (ServiceRefused refused) {
            news.tell(request, "console.seller.done.rest");
            return presenter.refusing(Refusals.mendable(refused).errors());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return done(presenter.scope(), request);
    }

    private Answer withoutPicture(SellerPresenter presenter, Typed typed, HttpServletRequest request) {
        if (typed.isOn(SellerPresenter.NO_LOGO)) {
            entities.removeLogo(
                    presenter.scope().entityId(),
                    IfMatch.version(presenter.stored().version()));
        }
        return done(presenter.scope(), request);
    }

    /** A browser sends a field for a file without a name where none was chosen. */
    private static Optional<MultipartFile> chosen(@Nullable MultipartFile logo) {
        return Optional.ofNullable(logo)
                .filter(file -> !Objects.requireNonNullElse(file.getOriginalFilename(), "")
                        .isEmpty());
    }

    private Answer done(EntityScope scope, HttpServletRequest request) {
        news.tell(request, "console.seller.done");
        return scope.redirect(SellerPresenter.PATH);
    }

    private SellerPresenter presenter(EntityScope scope, boolean chosen) {
        return new SellerPresenter(scope, entities, checks, new SellerHistory(scope, activity), chosen);
    }
}
