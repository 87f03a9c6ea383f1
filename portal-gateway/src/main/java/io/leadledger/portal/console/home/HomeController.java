package io.leadledger.portal.console.home;

import io.leadledger.portal.console.entity.EntityScope;
import io.leadledger.portal.console.invoice.Invoices;
import io.leadledger.portal.console.invoice.Invoices.Wanted;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What needs the operator today. */
@Controller
@PreAuthorize("isAuthenticated()")
class HomeController {

    private final Invoices invoices;

    HomeController(Invoices invoices) {
        this.invoices = invoices;
    }

    @GetMapping("/app/{entity}")
    ModelAndView home(EntityScope scope) {
        return new HomePresenter(
                        scope,
                        invoices.counts(scope.entityId(), new Wanted(null, null, null, null, null)),
                        invoices.checks(scope.entityId(), null),
                        invoices.unrunMonths(scope.entityId()))
                .page();
    }
}
