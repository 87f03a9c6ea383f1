package io.leadledger.portal.operator.settings;

import io.leadledger.api.invoice.document.RuleSet;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.list.Cell;
import io.leadledger.portal.page.list.Columns;
import io.leadledger.portal.page.list.ListPage;
import io.leadledger.portal.page.list.Listing;
import io.leadledger.portal.page.list.Table;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Empty;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.service.invoice.Invoices;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The official rules that each document passes before it takes a number, with their versions. */
@Controller
@PreAuthorize("isAuthenticated()")
class RulesController {

    private final Invoices invoices;

    RulesController(Invoices invoices) {
        this.invoices = invoices;
    }

    @GetMapping("/app/{entity}/settings/rules")
    Answer rules(EntityScope scope) {
        String title = scope.words().say("console.settings.rules");
        Columns<RuleSet> columns = new Columns<RuleSet>(scope.words(), scope.currency())
                .text("console.rules.rules", one -> Cell.head(one.name()))
                .text("console.rules.version", one -> Cell.text(one.version()))
                .text("console.rules.check", one -> Cell.sentence(scope.words().say("console.rules." + one.check())));
        return new ListPage(
                scope.shell(),
                Head.of(title)
                        .under(
                                Crumb.to(scope.words().say("console.settings"), scope.path("/settings")),
                                Crumb.here(title))
                        .saying(scope.words().say("console.rules.lead")),
                Listing.of(Table.of(title, invoices.ruleSets(), columns), Empty.of(Icon.SETTINGS, title, title)));
    }
}
