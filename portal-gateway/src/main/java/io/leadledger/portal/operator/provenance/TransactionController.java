package io.leadledger.portal.operator.provenance;

import io.leadledger.api.delivery.assignment.AssignmentAnswer;
import io.leadledger.id.TransactionId;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.part.Card;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Fact;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.service.delivery.Deliveries;
import io.leadledger.portal.service.invoice.Invoices;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

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
    Answer transaction(EntityScope scope, @PathVariable TransactionId id) {
        LeadStory story = LeadStory.of(scope, id, deliveries, invoices);
        Words words = scope.words();
        Head head = Head.of(
                        words.say("console.lead.title", story.lead().leadId().value()))
                .under(
                        Crumb.to(words.say("console.invoices"), scope.path("/invoices")),
                        Crumb.here(story.lead().leadId().value()))
                .marked(List.of(story.chip()));
        return new TransactionPage(
                scope.shell(), head, facts(story, words), new Card<>(words.say("console.lead.story"), story.steps()));
    }

    private static List<Fact> facts(LeadStory story, Words words) {
        String assignment = story.assignment()
                .map(AssignmentAnswer::name)
                .orElse(story.lead().assignmentId().value());
        return List.of(
                Fact.of(
                        words.say("console.column.price"),
                        words.money(story.lead().price())),
                Fact.of(words.say("console.column.assignment"), assignment),
                Fact.of(
                        words.say("console.column.delivered"),
                        words.dateTime(story.lead().deliveredAt())),
                Fact.to(
                        words.say("console.column.partner"),
                        words.say("console.lead.toPartner"),
                        story.scope().path("/partners/" + story.lead().partnerId())),
                Fact.of(
                        words.say("console.lead.transaction"),
                        story.lead().transactionId().value()));
    }
}
