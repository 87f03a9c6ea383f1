package io.leadledger.portal.operator.activity;

import io.leadledger.api.partner.activity.ActivityApi;
import io.leadledger.api.partner.partner.PartnerApi;
import io.leadledger.id.PartnerId;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.list.Paging;
import io.leadledger.portal.page.part.Crumb;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

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
    Answer ofPartner(EntityScope scope, @PathVariable PartnerId id, Paging paging) {
        String name = partners.find(id).details().displayName();
        Crumb all = Crumb.to(scope.words().say("console.partners"), scope.path("/partners"));
        return new ActivityPresenter(scope, activity.ofPartner(id, Paging.ROWS, paging.at()), paging)
                .page(all, Crumb.to(name, Addresses.partner(scope, id)));
    }

    @GetMapping("/app/{entity}/settings/mail/activity")
    Answer ofMailServer(EntityScope scope, Paging paging) {
        return new ActivityPresenter(scope, activity.ofMailServer(Paging.ROWS, paging.at()), paging)
                .page(settings(scope), Crumb.to(scope.words().say("console.mail"), scope.path("/settings/mail")));
    }

    @GetMapping("/app/{entity}/settings/activity")
    Answer ofEntity(EntityScope scope, Paging paging) {
        return new ActivityPresenter(scope, activity.ofEntity(scope.entityId(), Paging.ROWS, paging.at()), paging)
                .page(settings(scope));
    }

    private static Crumb settings(EntityScope scope) {
        return Crumb.to(scope.words().say("console.settings"), scope.path("/settings"));
    }
}
