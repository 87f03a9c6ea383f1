package io.leadledger.portal.operator.partneredit;

import io.leadledger.api.partner.partner.PartnerAnswer;
import io.leadledger.api.partner.portalaccess.PortalAccessAnswer;
import io.leadledger.api.partner.portalaccess.PortalAccessApi;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.scope.EditForm;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.form.Conflict;
import io.leadledger.portal.page.form.Control.Line.Kind;
import io.leadledger.portal.page.form.Fields;
import io.leadledger.portal.page.form.Form;
import io.leadledger.portal.page.form.FormPage;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.service.Change;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Another email address that a partner logs in with; the contact email is the one at first. */
record LoginPresenter(EntityScope scope, PortalAccessApi access, PartnerAnswer partner) implements OfEntity, EditForm {

    private static final String WORDS = "console.login";

    @Override
    public FormPage page(Typed typed, Mistakes mistakes, @Nullable Conflict conflict) {
        PortalAccessAnswer present = access.find(partner.partnerId());
        String back = Addresses.partner(scope, partner.partnerId());
        String title = say("console.login");
        Form form = Form.of(
                        Change.of(typed).post(back + "/login"),
                        say(present.enabled() ? "console.login.save" : "console.login.switchOn"),
                        back)
                .remembering(typed)
                .refused(mistakes)
                .conflicting(conflict)
                .asking(List.of(new Fields(words(), WORDS, typed, mistakes)
                        .line(Kind.EMAIL, "loginEmail")
                        .needed()));
        return new FormPage(
                scope.shell(),
                PartnerHead.of(scope, partner, title)
                        .saying(say(scope.isAdministrator() ? "console.login.lead" : "console.forAdministrators")),
                scope.isAdministrator() ? form : form.shown());
    }

    @Override
    public Stored stored() {
        PortalAccessAnswer present = access.find(partner.partnerId());
        String login = Objects.requireNonNullElse(
                present.loginEmail(),
                Objects.requireNonNullElse(partner.details().contactEmail(), ""));
        return new Stored(Map.of("loginEmail", login), present.version());
    }

    @Override
    public Map<String, String> labels() {
        return Map.of("loginEmail", say(WORDS + ".loginEmail"));
    }
}
