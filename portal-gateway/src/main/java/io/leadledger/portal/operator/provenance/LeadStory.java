package io.leadledger.portal.operator.provenance;

import io.leadledger.api.delivery.assignment.AssignmentAnswer;
import io.leadledger.api.delivery.transaction.TransactionAnswer;
import io.leadledger.api.delivery.transaction.TransactionAnswer.Cancellation;
import io.leadledger.api.invoice.ledger.BilledOn;
import io.leadledger.id.TransactionId;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Tone;
import io.leadledger.portal.page.part.Chip;
import io.leadledger.portal.page.part.Part;
import io.leadledger.portal.page.story.Step;
import io.leadledger.portal.service.delivery.Deliveries;
import io.leadledger.portal.service.invoice.Invoices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One lead from its delivery to its credit: delivered, priced, billed, cancelled, credited. */
record LeadStory(
        EntityScope scope, TransactionAnswer lead, Optional<AssignmentAnswer> assignment, Optional<BilledOn> billedOn)
        implements OfEntity {

    static LeadStory of(EntityScope scope, TransactionId transactionId, Deliveries deliveries, Invoices invoices) {
        TransactionAnswer lead = deliveries.one(scope.entityId(), transactionId);
        return new LeadStory(scope, lead, deliveries.assignment(lead.assignmentId()), invoices.billedOn(transactionId));
    }

    /** Its own page. */
    String href() {
        return scope.path("/transactions/" + lead.transactionId());
    }

    Chip chip() {
        if (creditNoteNumber() != null) {
            return Chip.mute(Icon.ARROW_BACK_UP, say("console.lead.credited"));
        }
        if (lead.cancellation() != null) {
            return Chip.bad(say("console.lead.cancelled"));
        }
        return billedOn.map(on -> Chip.ok(say("console.lead.billed")))
                .orElseGet(() -> Chip.mute(Icon.CLOCK, say("console.lead.open")));
    }

    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        steps.add(routed());
        steps.add(delivered());
        steps.add(priced());
        billedOn.ifPresent(on -> steps.add(billed(on)));
        if (lead.cancellation() != null) {
            steps.add(cancelled(lead.cancellation()));
        }
        billedOn.filter(on -> on.creditNoteNumber() != null).ifPresent(on -> steps.add(credited(on)));
        if (lead.cancellation() == null) {
            String key = billedOn.isPresent() ? "console.lead.notCancelled" : "console.lead.notBilled";
            steps.add(Step.later(say(key)));
        }
        return steps;
    }

    private @Nullable String creditNoteNumber() {
        return billedOn.map(BilledOn::creditNoteNumber).orElse(null);
    }

    /** All deliveries are recorded ones so far: who delivered chose the assignment. */
    private Step routed() {
        return Step.of(
                Tone.INFO,
                Icon.GIT_BRANCH,
                say("console.lead.routed", assignmentName()),
                say("console.routing.RECORDED"));
    }

    private String assignmentName() {
        return assignment.map(AssignmentAnswer::name).orElse(lead.assignmentId().value());
    }

    private Step delivered() {
        String channel =
                assignment.map(one -> say("console.channel." + one.channel())).orElse("");
        return Step.of(
                Tone.OK,
                Icon.TRUCK_DELIVERY,
                say("console.lead.delivered"),
                say(
                        "console.lead.delivered.detail",
                        words().dateTime(lead.deliveredAt()),
                        channel,
                        lead.deliveryId().value(),
                        words().date(lead.serviceDate())));
    }

    private Step priced() {
        String why = say(
                "console.price." + lead.priceSource().kind(),
                assignmentName(),
                lead.priceSource().tierFromLead() == null
                        ? ""
                        : words().number(lead.priceSource().tierFromLead()));
        return Step.of(
                Tone.INFO,
                Icon.CURRENCY_EURO,
                say("console.lead.priced", words().amount(lead.price()), scope.currency()),
                say(
                        "console.lead.priced.detail",
                        why,
                        words().number(lead.priceSource().position()),
                        lead.priceSource().eventId()));
    }

    private Step billed(BilledOn on) {
        String document = on.number() == null ? say("console.lead.onDraft") : on.number();
        List<Part> detail = new ArrayList<>();
        detail.add(Part.link(document, scope.path("/invoices/" + on.invoiceId())));
        if (on.linePosition() != null) {
            detail.add(Part.text(", "));
            detail.add(Part.link(
                    say("console.line", on.linePosition()),
                    scope.path("/invoices/" + on.invoiceId() + "/lines/" + on.linePosition())));
        }
        return Step.of(
                Tone.OK,
                Icon.FILE_INVOICE,
                List.of(Part.strong(say(
                        on.number() == null ? "console.lead.claimed" : "console.lead.billedFor",
                        words().amount(lead.price()),
                        scope.currency()))),
                detail);
    }

    private Step cancelled(Cancellation cancelled) {
        String cause = say("console.cause." + cancelled.cause());
        return Step.of(
                Tone.BAD,
                Icon.BAN,
                say("console.lead.cancelled"),
                say(
                        "console.lead.cancelled.detail",
                        words().dateTime(cancelled.cancelledAt()),
                        cancelled.by(),
                        cancelled.reason() == null ? cause : cause + ": " + cancelled.reason()));
    }

    private Step credited(BilledOn on) {
        return Step.of(
                Tone.MUTE,
                Icon.ARROW_BACK_UP,
                List.of(Part.strong(say("console.lead.credited"))),
                List.of(Part.link(
                        String.valueOf(on.creditNoteNumber()), scope.path("/credit-notes/" + on.creditNoteId()))));
    }
}
