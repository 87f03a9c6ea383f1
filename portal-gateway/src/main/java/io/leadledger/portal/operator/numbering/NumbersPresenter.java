package io.leadledger.portal.operator.numbering;

import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.invoice.numbering.NumberFormatChoice;
import io.leadledger.api.invoice.numbering.NumberKind;
import io.leadledger.api.invoice.numbering.NumberPreview;
import io.leadledger.api.invoice.numbering.NumberSeriesAnswer;
import io.leadledger.api.invoice.numbering.NumberSeriesApi;
import io.leadledger.api.invoice.numbering.NumberSeriesForm;
import io.leadledger.portal.operator.scope.EditForm;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.operator.scope.Refusals;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Tone;
import io.leadledger.portal.page.form.Conflict;
import io.leadledger.portal.page.form.Control;
import io.leadledger.portal.page.form.Control.Line.Kind;
import io.leadledger.portal.page.form.Fields;
import io.leadledger.portal.page.form.Form;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.RecordForm;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.part.Card;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Fact;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.story.Step;
import io.leadledger.portal.service.Change;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How one series is numbered. */
record NumbersPresenter(EntityScope scope, NumberSeriesApi series, String kind) implements OfEntity, EditForm {

    static final String PATH = "/settings/numbers";

    private static final RecordForm<NumberSeriesForm> FORM =
            RecordForm.of(NumberSeriesForm.class).over(NumberSeriesAnswer.class, "entityId");
    private static final String WORDS = "console.numbers";

    NumberKind asKind() {
        return kind.equals("invoice") ? NumberKind.INVOICE : NumberKind.CREDIT_NOTE;
    }

    /** What was typed, about this entity. */
    NumberSeriesForm asked(Typed typed) {
        return FORM.read(typed.setting("entityId", scope.entityId().value()));
    }

    @Override
    public NumbersPage page(Typed typed, Mistakes mistakes, @Nullable Conflict conflict) {
        String title = say(WORDS + "." + kind);
        return new NumbersPage(
                scope.shell(),
                Head.of(title)
                        .under(
                                Crumb.to(say("console.settings"), scope.path("/settings")),
                                Crumb.to(say("console.settings.numbers"), scope.path(PATH)),
                                Crumb.here(title))
                        .saying(say(WORDS + ".lead")),
                form(typed, mistakes, conflict),
                preview(typed),
                history());
    }

    private Form form(Typed typed, Mistakes mistakes, @Nullable Conflict conflict) {
        Fields fields = FORM.fields(words(), WORDS, typed, mistakes);
        Control start = fields.line(Kind.WHOLE, "startNumber");
        boolean begun = series.find(asKind(), scope.entityId()).begun();
        Form form = Form.of(Change.of(typed).post(scope.path(address())), say(WORDS + ".save"), scope.path(PATH))
                .remembering(typed)
                .refused(mistakes)
                .conflicting(conflict)
                .asking(List.of(
                        fields.text("format").needed(),
                        fields.checkbox("restartsYearly"),
                        begun ? start.fixed().hinted(say(WORDS + ".begun")) : start));
        return scope.isAdministrator() ? form : form.shown();
    }

    private NumbersPage.Preview preview(Typed typed) {
        String heading = say(WORDS + ".preview");
        String again = scope.path(address() + "/preview");
        String verb = say(WORDS + ".preview.show");
        try {
            NumberPreview numbers = series.preview(
                    asKind(),
                    scope.entityId(),
                    typed.text("format").orElse(""),
                    typed.isOn("restartsYearly"),
                    typed.text("startNumber").orElse(""));
            List<Fact> facts = List.of(
                    Fact.of(say(WORDS + ".next"), numbers.next()),
                    Fact.of(say(WORDS + ".afterwards"), numbers.afterwards()),
                    Fact.of(say(WORDS + ".nextYear"), numbers.nextYear()));
            return new NumbersPage.Preview(heading, facts, List.of(), again, verb);
        } catch (ServiceRefused refused) {
            List<String> reasons = Refusals.labelled(Refusals.mendable(refused), labels(), words()).all().stream()
                    .map(Mistakes.Mistake::message)
                    .toList();
            return new NumbersPage.Preview(heading, List.of(), reasons, again, verb);
        }
    }

    private @Nullable Card<List<Step>> history() {
        List<Step> steps = series.choices(asKind(), scope.entityId()).stream()
                .map(this::step)
                .toList();
        return steps.isEmpty() ? null : new Card<>(say(WORDS + ".history"), steps);
    }

    private Step step(NumberFormatChoice choice) {
        String what = say(
                WORDS + (choice.restartsYearly() ? ".choice.yearly" : ".choice"),
                choice.format(),
                Long.toString(choice.startNumber()));
        String by = words().sayElse(choice.by(), "console.activity.by." + choice.by());
        return Step.of(Tone.MUTE, Icon.PENCIL, what, say("console.history.by", words().dateTime(choice.at()), by));
    }

    @Override
    public Stored stored() {
        NumberSeriesAnswer stored = series.find(asKind(), scope.entityId());
        return new Stored(FORM.shown(stored), stored.version());
    }

    @Override
    public Map<String, String> labels() {
        return FORM.labels(words(), WORDS);
    }

    private String address() {
        return PATH + "/" + kind;
    }
}
