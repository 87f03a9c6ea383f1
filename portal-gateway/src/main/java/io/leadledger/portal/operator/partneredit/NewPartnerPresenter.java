package io.leadledger.portal.operator.partneredit;

import io.leadledger.api.partner.partner.PartnerForm;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.form.Control.Line.Kind;
import io.leadledger.portal.page.form.Fields;
import io.leadledger.portal.page.form.Form;
import io.leadledger.portal.page.form.FormPage;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.RecordForm;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.service.Change;
import java.util.List;
import java.util.Map;

/** A new partner: a name and an email address are enough, the rest may follow. */
record NewPartnerPresenter(EntityScope scope, Typed typed) implements OfEntity {

    private static final RecordForm<PartnerForm> FORM = RecordForm.of(PartnerForm.class);

    PartnerForm form() {
        return FORM.read(typed);
    }

    Map<String, String> labels() {
        return FORM.labels(words(), ContactPresenter.WORDS);
    }

    FormPage page(Mistakes mistakes) {
        String partners = scope.path("/partners");
        String title = say("console.partner.new");
        Fields fields = FORM.fields(words(), ContactPresenter.WORDS, typed, mistakes);
        return new FormPage(
                scope.shell(),
                Head.of(title)
                        .under(Crumb.to(say("console.partners"), partners), Crumb.here(title))
                        .saying(say("console.partner.new.lead")),
                Form.of(Change.of(typed).post(partners), say("console.partner.new.save"), partners)
                        .refused(mistakes)
                        .asking(List.of(
                                fields.text("details.displayName").needed(),
                                fields.line(Kind.EMAIL, "details.contactEmail"),
                                fields.text("externalId"))));
    }
}
