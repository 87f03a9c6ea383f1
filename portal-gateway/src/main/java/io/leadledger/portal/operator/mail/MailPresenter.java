package io.leadledger.portal.operator.mail;

import io.leadledger.api.partner.smtp.MailSecurity;
import io.leadledger.api.partner.smtp.SmtpAnswer;
import io.leadledger.api.partner.smtp.SmtpApi;
import io.leadledger.api.partner.smtp.SmtpForm;
import io.leadledger.portal.operator.scope.EditForm;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.form.Conflict;
import io.leadledger.portal.page.form.Control;
import io.leadledger.portal.page.form.Control.Line.Kind;
import io.leadledger.portal.page.form.Fields;
import io.leadledger.portal.page.form.Form;
import io.leadledger.portal.page.form.FormPage;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.RecordForm;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.service.Change;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The mail server as a form, and who set it when. */
record MailPresenter(EntityScope scope, SmtpApi mail) implements OfEntity, EditForm {

    static final String PATH = "/settings/mail";
    static final RecordForm<SmtpForm> FORM = RecordForm.of(SmtpForm.class).over(SmtpAnswer.class, "password");

    private static final Map<String, String> UNSET = Map.of("security", MailSecurity.STARTTLS.name());
    private static final String WORDS = "console.mail";

    @Override
    public FormPage page(Typed typed, Mistakes mistakes, @Nullable Conflict conflict) {
        SmtpAnswer stored = mail.find();
        Fields fields = FORM.fields(words(), WORDS, typed, mistakes);
        Head head = Head.of(say("console.mail"))
                .under(Crumb.to(say("console.settings"), scope.path("/settings")), Crumb.here(say("console.mail")))
                .saying(
                        stored.changedAt() == null || stored.changedBy() == null
                                ? say("console.mail.none.why")
                                : say("console.mail.saved", stored.changedBy(), words().dateTime(stored.changedAt())));
        return new FormPage(
                scope.shell(),
                head.doing(buttons(stored)),
                offered(Form.of(
                                Change.of(typed).post(scope.path(PATH)),
                                say("console.mail.save"),
                                scope.path("/settings"))
                        .remembering(typed)
                        .refused(mistakes)
                        .conflicting(conflict)
                        .asking(say("console.mail.server"), server(fields, stored))
                        .asking(say("console.mail.sender"), sender(fields))));
    }

    /** Others than administrators may see it. */
    private Form offered(Form form) {
        return scope.isAdministrator() ? form : form.shown();
    }

    private List<Button> buttons(SmtpAnswer stored) {
        Button activity = Button.link(say("console.activity"), scope.path(PATH + "/activity"))
                .with(Icon.CLOCK);
        Button test = Button.link(say("console.mail.test"), scope.path(PATH + "/test"))
                .with(Icon.MAIL);
        return stored.configured() && scope.isAdministrator() ? List.of(test, activity) : List.of(activity);
    }

    @Override
    public Stored stored() {
        SmtpAnswer stored = mail.find();
        return new Stored(stored.configured() ? FORM.shown(stored) : UNSET, stored.version());
    }

    @Override
    public Map<String, String> labels() {
        return FORM.labels(words(), WORDS);
    }

    private List<Control> server(Fields fields, SmtpAnswer stored) {
        Control.Line password = fields.line(Kind.PASSWORD, "password").completed("new-password");
        return List.of(
                fields.text("host").needed(),
                fields.line(Kind.WHOLE, "port").needed(),
                fields.radios("security", fields.options("STARTTLS", "TLS", "NONE")),
                fields.text("username"),
                stored.passwordSet() ? password.hinted(say("console.mail.password.kept")) : password);
    }

    private static List<Control> sender(Fields fields) {
        return List.of(
                fields.line(Kind.EMAIL, "senderEmail").needed(),
                fields.text("senderName").needed());
    }
}
