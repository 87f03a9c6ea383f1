package io.leadledger.portal.operator.mailtext;

import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.invoice.mailtext.FilledText;
import io.leadledger.api.invoice.mailtext.MailTextAnswer;
import io.leadledger.api.invoice.mailtext.MailTextApi;
import io.leadledger.api.invoice.mailtext.MailTextForm;
import io.leadledger.portal.operator.mailtext.MailTextPage.Example;
import io.leadledger.portal.operator.scope.EditForm;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.form.Conflict;
import io.leadledger.portal.page.form.Fields;
import io.leadledger.portal.page.form.Form;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.RecordForm;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Card;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.question.Dialog;
import io.leadledger.portal.page.question.Dialog.Sending;
import io.leadledger.portal.page.question.QuestionPage;
import io.leadledger.portal.service.Change;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The words of one kind of mail in one language. */
record MailTextPresenter(EntityScope scope, MailTextApi texts, String kind, String language)
        implements OfEntity, EditForm {

    private static final RecordForm<MailTextForm> FORM =
            RecordForm.of(MailTextForm.class).over(MailTextAnswer.class, "entityId");
    private static final String WORDS = "console.mailText";

    /** What was typed, about this entity. */
    MailTextForm asked(Typed typed) {
        return FORM.read(typed.setting("entityId", scope.entityId().value()));
    }

    @Override
    public MailTextPage page(Typed typed, Mistakes mistakes, @Nullable Conflict conflict) {
        MailTextAnswer present = present();
        Fields fields = FORM.fields(words(), WORDS, typed, mistakes);
        Form form = Form.of(
                        Change.of(typed).post(path()),
                        say("console.mailText.save"),
                        scope.path(MailTextsPresenter.PATH))
                .remembering(typed)
                .refused(mistakes)
                .conflicting(conflict)
                .asking(List.of(
                        fields.text("subject").needed(), fields.area("text").needed()));
        return new MailTextPage(
                scope.shell(), head(present), scope.isAdministrator() ? form : form.shown(), example(typed));
    }

    @Override
    public Stored stored() {
        MailTextAnswer present = present();
        return new Stored(FORM.shown(present), present.version());
    }

    @Override
    public Map<String, String> labels() {
        return FORM.labels(words(), WORDS);
    }

    /** Whether the entity's own words are taken away. */
    QuestionPage reset() {
        MailTextAnswer present = present();
        Sending sending = Sending.dangerous(
                Change.of(present.version()).post(path() + "/reset"), say("console.mailText.reset"), path());
        return QuestionPage.of(
                scope.shell(),
                Dialog.warning(
                        "reset",
                        say("console.mailText.reset.title", title()),
                        say("console.mailText.reset.consequence"),
                        sending));
    }

    String path() {
        return MailTextsPresenter.path(scope, kind, language);
    }

    private Head head(MailTextAnswer present) {
        Head head = Head.of(title())
                .under(
                        Crumb.to(say("console.settings"), scope.path("/settings")),
                        Crumb.to(say("console.settings.mail-texts"), scope.path(MailTextsPresenter.PATH)),
                        Crumb.here(title()))
                .saying(say(present.kind().isReminder() ? "console.mailText.lead.reminder" : "console.mailText.lead"));
        return present.own() && scope.isAdministrator()
                ? head.doing(List.of(Button.link(say("console.mailText.reset"), path() + "/reset")))
                : head;
    }

    private String title() {
        return say("console.mailText.of", say("console.mailText." + kind), words().language(language));
    }

    /** With what was typed; where that cannot be filled in, with what is stored. */
    private @Nullable Card<Example> example(Typed typed) {
        return filled("console.mailText.example", typed)
                .or(() -> filled("console.mailText.example.stored", Typed.of(stored().values(), stored().version())))
                .orElse(null);
    }

    private Optional<Card<Example>> filled(String heading, Typed typed) {
        try {
            FilledText filled = texts.preview(kind, language, asked(typed));
            return Optional.of(new Card<>(say(heading), new Example(filled.subject(), filled.text())));
        } catch (ServiceRefused unfilled) {
            return Optional.empty();
        }
    }

    private MailTextAnswer present() {
        return texts.list(scope.entityId()).stream()
                .filter(one -> one.kind().name().equals(kind) && one.language().equals(language))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
