package io.leadledger.portal.operator.activity;

import io.leadledger.api.Page;
import io.leadledger.api.partner.activity.ActivityApi;
import io.leadledger.api.partner.activity.Happened;
import io.leadledger.api.partner.partner.PartnerApi;
import io.leadledger.id.PartnerId;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.list.Paging;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Head;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The activity of partners and entities. */
@Controller
@PreAuthorize("isAuthenticated()")
class ActivityController {

    private final ActivityApi activity;
    private final PartnerApi partners;

    ActivityController(ActivityApi activity, PartnerApi partners) {
        this.activity = activity;
        this.partners = partners;
    }

    @GetMapping("/app/{entity}/partners/{id}/activity")
    Answer ofPartner(
            EntityScope scope,
            @PathVariable PartnerId id,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(required = false) @Nullable List<String> back) {
        Paging paging = Paging.of(at, back);
        String partner = Addresses.partner(scope, id);
        Page<Happened> happened = activity.ofPartner(id, Paging.ROWS, paging.at());
        String title = scope.words().say("console.activity");
        Head head = Head.of(title)
                .under(
                        Crumb.to(scope.words().say("console.partners"), scope.path("/partners")),
                        Crumb.to(partners.find(id).details().displayName(), partner),
                        Crumb.here(title));
        return new ActivityPresenter(scope, happened, paging).page(head, partner + "/activity");
    }

    @GetMapping("/app/{entity}/settings/mail/activity")
    Answer ofMailServer(
            EntityScope scope,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(required = false) @Nullable List<String> back) {
        Paging paging = Paging.of(at, back);
        Page<Happened> happened = activity.ofMailServer(Paging.ROWS, paging.at());
        String mail = scope.path("/settings/mail");
        String title = scope.words().say("console.activity");
        Head head = Head.of(title)
                .under(
                        Crumb.to(scope.words().say("console.settings"), scope.path("/settings")),
                        Crumb.to(scope.words().say("console.mail"), mail),
                        Crumb.here(title));
        return new ActivityPresenter(scope, happened, paging).page(head, mail + "/activity");
    }

    @GetMapping("/app/{entity}/settings/activity")
    Answer ofEntity(
            EntityScope scope,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(required = false) @Nullable List<String> back) {
        Paging paging = Paging.of(at, back);
        Page<Happened> happened = activity.ofEntity(scope.entity().entityId(), Paging.ROWS, paging.at());
        String title = scope.words().say("console.activity");
        Head head = Head.of(title)
                .under(Crumb.to(scope.words().say("console.settings"), scope.path("/settings")), Crumb.here(title));
        return new ActivityPresenter(scope, happened, paging).page(head, scope.path("/settings/activity"));
    }
}
