package io.leadledger.portal.console.provenance;

import io.leadledger.portal.console.entity.EntityScope;
import io.leadledger.portal.console.invoice.InvoiceAnswers.BilledOn;
import io.leadledger.portal.console.invoice.Invoices;
import io.leadledger.portal.console.provenance.Deliveries.Assignment;
import io.leadledger.portal.console.provenance.Deliveries.Cancelled;
import io.leadledger.portal.console.provenance.Deliveries.Delivered;
import io.leadledger.portal.view.Views.Chip;
import io.leadledger.portal.view.Views.Part;
import io.leadledger.portal.view.Views.Step;
import io.leadledger.portal.view.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One lead from its delivery to its credit: delivered, priced, billed, cancelled, credited. */
record LeadStory(EntityScope scope, Delivered lead, Optional<Assignment> assignment, Optional<BilledOn> billedOn) {

    static LeadStory of(EntityScope scope, String transactionId, Deliveries deliveries, Invoices invoices) {
        Delivered lead = deliveries.one(scope.entityId(), transactionId);
        return new LeadStory(scope, lead, deliveries.assignment(lead.assignmentId()), invoices.billedOn(transactionId));
    }

    Chip chip() {
        if (creditNoteNumber() != null) {
            return new Chip("mute", "arrow-back-up", words().say("console.lead.credited"));
        }
        if (lead.cancellation() != null) {
            return new Chip("bad", "ban", words().say("console.lead.cancelled"));
        }
        return billedOn.map(on -> new Chip("ok", "check", words().say("console.lead.billed")))
                .orElseGet(() -> new Chip("mute", "clock", words().say("console.lead.open")));
    }

    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        steps.add(delivered());
        steps.add(priced());
        billedOn.ifPresent(on -> steps.add(billed(on)));
        if (lead.cancellation() != null) {
            steps.add(cancelled(lead.cancellation()));
        }
        billedOn.filter(on -> on.creditNoteNumber() != null).ifPresent(on -> steps.add(credited(on)));
        if (lead.cancellation() == null) {
            String key = billedOn.isPresent() ? "console.lead.notCancelled" : "console.lead.notBilled";
            steps.add(new Step(null, null, null, List.of(Part.text(words().say(key))), null, null));
        }
        return steps;
    }

    private Words words() {
        return scope.words();
    }

    private @Nullable String creditNoteNumber() {
        return billedOn.map(BilledOn::creditNoteNumber).orElse(null);
    }

    private Step delivered() {
        String channel = assignment
                .map(one -> words().say("console.channel." + one.channel()))
                .orElse("");
        return step(
                "ok",
                "truck-delivery",
                words().say("console.lead.delivered"),
                words().say(
                                "console.lead.delivered.detail",
                                words().dateTime(lead.deliveredAt()),
                                channel,
                                lead.deliveryId(),
                                words().date(lead.serviceDate())));
    }

    private Step priced() {
        String name = assignment.map(Assignment::name).orElse(lead.assignmentId());
        String why = words().say(
                        "console.price." + lead.priceSource().kind(),
                        name,
                        lead.priceSource().tierFromLead() == null
                                ? ""
                                : words().number(lead.priceSource().tierFromLead()));
        return step(
                "info",
                "currency-euro",
                words().say("console.lead.priced", words().amount(lead.price()), scope.currency()),
                words().say(
                                "console.lead.priced.detail",
                                why,
                                words().number(lead.priceSource().position()),
                                lead.priceSource().eventId()));
    }

    private Step billed(BilledOn on) {
        String document = on.number() == null ? words().say("console.lead.onDraft") : on.number();
        List<Part> detail = new ArrayList<>();
        detail.add(Part.link(document, scope.path("/invoices/" + on.invoiceId())));
        if (on.linePosition() != null) {
            detail.add(Part.text(", "));
            detail.add(Part.link(
                    words().say("console.line", on.linePosition()),
                    scope.path("/invoices/" + on.invoiceId() + "/lines/" + on.linePosition())));
        }
        return new Step(
                "ok",
                "file-invoice",
                List.of(Part.strong(words().say(
                                on.number() == null ? "console.lead.claimed" : "console.lead.billedFor",
                                words().amount(lead.price()),
                                scope.currency()))),
                detail,
                null,
                null);
    }

    private Step cancelled(Cancelled cancelled) {
        String cause = words().say("console.cause." + cancelled.cause());
        return step(
                "bad",
                "ban",
                words().say("console.lead.cancelled"),
                words().say(
                                "console.lead.cancelled.detail",
                                words().dateTime(cancelled.cancelledAt()),
                                cancelled.by(),
                                cancelled.reason() == null ? cause : cause + ": " + cancelled.reason()));
    }

    private Step credited(BilledOn on) {
        return new Step(
                "mute",
                "arrow-back-up",
                List.of(Part.strong(words().say("console.lead.credited"))),
                List.of(Part.link(
                        String.valueOf(on.creditNoteNumber()), scope.path("/credit-notes/" + on.creditNoteId()))),
                null,
                null);
    }

    private static Step step(String tone, String icon, String what, String detail) {
        return new Step(tone, icon, List.of(Part.strong(what)), List.of(Part.text(detail)), null, null);
    }
}
