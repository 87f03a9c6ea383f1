package io.leadledger.portal.console.provenance;

import io.leadledger.portal.console.entity.EntityScope;
import io.leadledger.portal.console.invoice.Invoices;
import io.leadledger.portal.console.provenance.Deliveries.Assignment;
import io.leadledger.portal.view.Views.Crumb;
import io.leadledger.portal.view.Views.Fact;
import io.leadledger.portal.view.Words;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One lead that was sold. */
@Controller
@PreAuthorize("isAuthenticated()")
class TransactionController {

    private final Deliveries deliveries;
    private final Invoices invoices;

    TransactionController(Deliveries deliveries, Invoices invoices) {
        this.deliveries = deliveries;
        this.invoices = invoices;
    }

    @GetMapping("/app/{entity}/transactions/{id}")
    ModelAndView transaction(EntityScope scope, @PathVariable String id) {
        LeadStory story = LeadStory.of(scope, id, deliveries, invoices);
        Words words = scope.words();
        return scope.page(
                "transaction",
                words.say("console.lead.title", story.lead().leadId()),
                Map.of(
                        "crumbs",
                                List.of(
                                        new Crumb(words.say("console.invoices"), scope.path("/invoices")),
                                        new Crumb(story.lead().leadId(), null)),
                        "chips", List.of(story.chip()),
                        "facts", facts(story, words),
                        "steps", story.steps()));
    }

    private static List<Fact> facts(LeadStory story, Words words) {
        String assignment =
                story.assignment().map(Assignment::name).orElse(story.lead().assignmentId());
        return List.of(
                Fact.of(
                        words.say("console.column.price"),
                        words.amount(story.lead().price())
                                + ' '
                                + story.lead().price().currency()),
                Fact.of(words.say("console.column.assignment"), assignment),
                Fact.of(
                        words.say("console.column.delivered"),
                        words.dateTime(story.lead().deliveredAt())),
                Fact.to(
                        words.say("console.column.partner"),
                        words.say("console.lead.toPartner"),
                        story.scope().path("/partners/" + story.lead().partnerId())),
                new Fact(
                        words.say("console.lead.transaction"),
                        story.lead().transactionId(),
                        null,
                        null,
                        false,
                        null,
                        story.lead().transactionId()));
    }
}
