package io.leadledger.portal.partner.lead;

import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Tone;
import io.leadledger.portal.page.part.Card;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Fact;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.part.Part;
import io.leadledger.portal.page.story.Step;
import io.leadledger.portal.partner.lead.query.LeadChips;
import io.leadledger.portal.partner.lead.query.LeadRow;
import io.leadledger.portal.partner.lead.query.LeadStory;
import io.leadledger.portal.partner.lead.query.LeadStory.Happening;
import io.leadledger.portal.partner.lead.query.LeadValues;
import io.leadledger.portal.partner.surroundings.OfPartner;
import io.leadledger.portal.partner.surroundings.Surroundings;
import io.leadledger.portal.readmodel.directory.LeadFields;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One lead in words: all its values, and what happened to it as its partner tells it. */
record LeadStoryPresenter(LeadStory story, LeadValues values, Surroundings around) implements OfPartner {

    LeadPage page() {
        String name = values.nameOf(lead(), fields());
        return new LeadPage(
                around.shell(),
                Head.of(name)
                        .under(Crumb.to(say("leads.title"), LeadListPresenter.PATH), Crumb.here(name))
                        .marked(List.of(LeadChips.of(lead().status(), words()))),
                List.of(
                        Fact.of(say("leads.column.delivered"), words().dateTime(lead().deliveredAt())),
                        Fact.of(say("leads.column.id"), lead().leadId())),
                new Card<>(say("lead.values"), shown()),
                new Card<>(say("lead.story"), steps()));
    }

    private LeadRow lead() {
        return story.lead();
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
        return Fact.to(LeadFields.label(field), value, href).copied(value);
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        steps.add(step(Tone.OK, Icon.CHECK, List.of(Part.text(say("lead.step.delivered"))), lead().deliveredAt()));
        story.happenings().forEach(happening -> steps.add(step(happening)));
        return steps;
    }

    private Step step(Happening happening) {
        return switch (happening.kind()) {
            case "BILLED" ->
                step(Tone.INFO, Icon.FILE_INVOICE, onDocument("lead.step.billed", happening), happening.at());
            case "CREDITED" ->
                step(Tone.MUTE, Icon.ARROW_BACK_UP, onDocument("lead.step.credited", happening), happening.at());
            default ->
                step(
                        Tone.BAD,
                        Icon.BAN,
                        List.of(Part.text(say("lead.step.cancelled." + happening.cause(), around.sellerName()))),
                        happening.at());
        };
    }

    private List<Part> onDocument(String key, Happening happening) {
        return List.of(
                Part.text(say(key) + " "),
                Part.link(String.valueOf(happening.number()), "/partner/invoices/" + happening.documentId()));
    }

    private Step step(Tone tone, Icon icon, List<Part> what, Instant at) {
        return Step.of(tone, icon, what, List.of(Part.text(words().dateTime(at))));
    }
}
