package io.leadledger.portal.operator.mail;

import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.form.Control.Line.Kind;
import io.leadledger.portal.page.form.Fields;
import io.leadledger.portal.page.form.Form;
import io.leadledger.portal.page.form.FormPage;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.service.Change;
import java.util.List;

/** To whom a mail goes that shows that the settings work. */
record TestMailPresenter(EntityScope scope, Typed typed) implements OfEntity {

    FormPage page(Mistakes mistakes) {
        String mail = scope.path(MailPresenter.PATH);
        Fields fields = new Fields(words(), "console.mail.test", typed, mistakes);
        return new FormPage(
                scope.shell(),
                Head.of(say("console.mail.test"))
                        .under(
                                Crumb.to(say("console.settings"), scope.path("/settings")),
                                Crumb.to(say("console.mail"), mail),
                                Crumb.here(say("console.mail.test")))
                        .saying(say("console.mail.test.lead")),
                Form.of(Change.of(typed).post(mail + "/test"), say("console.mail.test.send"), mail)
                        .refused(mistakes)
                        .asking(List.of(
                                fields.line(Kind.EMAIL, "to").completed("email").needed())));
    }
}
