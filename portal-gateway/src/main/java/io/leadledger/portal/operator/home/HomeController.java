package io.leadledger.portal.operator.home;

import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.service.invoice.DocumentFilter;
import io.leadledger.portal.service.invoice.Invoices;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What needs the operator today. */
@Controller
@PreAuthorize("isAuthenticated()")
class HomeController {

    private final Invoices invoices;

    HomeController(Invoices invoices) {
        this.invoices = invoices;
    }

    @GetMapping("/app/{entity}")
    Answer home(EntityScope scope) {
        return new HomePresenter(
                        scope,
                        invoices.counts(scope.entityId(), DocumentFilter.ALL),
                        invoices.checks(scope.entityId(), null),
                        invoices.unrunMonths(scope.entityId()),
                        invoices.refusedCredits(scope.entityId()),
                        invoices.lastScheduled(scope.entityId()))
                .page();
    }
}
