package io.leadledger.portal.lead;

import io.leadledger.portal.directory.LeadFields;
import io.leadledger.portal.directory.Surroundings;
import io.leadledger.portal.lead.LeadStory.Happening;
import io.leadledger.portal.view.Views.Crumb;
import io.leadledger.portal.view.Views.Fact;
import io.leadledger.portal.view.Views.Part;
import io.leadledger.portal.view.Views.Step;
import io.leadledger.portal.view.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One lead in words: all its values, and what happened to it as its partner tells it. */
record LeadStoryPresenter(LeadStory story, LeadValues values, Surroundings around) {

    Map<String, Object> model() {
        String name = values.nameOf(lead(), fields());
        return Map.of(
                "title", name,
                "crumbs", List.of(new Crumb(words().say("leads.title"), LeadListPresenter.PATH), new Crumb(name, null)),
                "chips", List.of(LeadChips.of(lead().status(), words())),
                "facts",
                        List.of(
                                Fact.of(words().say("leads.column.delivered"), words().dateTime(lead().deliveredAt())),
                                Fact.of(words().say("leads.column.id"), lead().leadId())),
                "values", shown(),
                "steps", steps());
    }

    private LeadRow lead() {
        return story.lead();
    }

    private Words words() {
        return around.words();
    }

    private LeadFields fields() {
        return around.fieldsOf(lead().entityId());
    }

    /** In the entity's order, behind them what was sent under a name it does not know. */
    private List<Fact> shown() {
        Stream<String> unknown = Stream.concat(lead().clear().keySet().stream(), lead().sealed().keySet().stream())
                .filter(field -> fields().named(field).isEmpty());
        return Stream.concat(fields().names().stream(), unknown)
                .flatMap(field -> values.of(lead(), field).map(value -> fact(field, value)).stream())
                .toList();
    }

    private Fact fact(String field, String value) {
        String href = fields().named(field)
                .filter(known -> values.readable(lead(), field).isPresent())
                .flatMap(known -> LeadFields.link(known.type(), value))
                .orElse(null);
        return new Fact(LeadFields.label(field), value, null, href, false, null, value);
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        steps.add(step("ok", "check", List.of(Part.text(words().say("lead.step.delivered"))), lead().deliveredAt()));
        story.happenings().forEach(happening -> steps.add(step(happening)));
        return steps;
    }

    private Step step(Happening happening) {
        return switch (happening.kind()) {
            case "BILLED" -> step("info", "file-invoice", onDocument("lead.step.billed", happening), happening.at());
            case "CREDITED" ->
                step("mute", "arrow-back-up", onDocument("lead.step.credited", happening), happening.at());
            default ->
                step(
                        "bad",
                        "ban",
                        List.of(Part.text(
                                words().say("lead.step.cancelled." + happening.cause(), around.sellerName()))),
                        happening.at());
        };
    }

    private List<Part> onDocument(String key, Happening happening) {
        return List.of(
                Part.text(words().say(key) + " "),
                Part.link(String.valueOf(happening.number()), "/partner/invoices/" + happening.documentId()));
    }

    private Step step(String tone, String icon, List<Part> what, Instant at) {
        return new Step(tone, icon, what, List.of(Part.text(words().dateTime(at))), null, null);
    }
}
