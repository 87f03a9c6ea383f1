package io.leadledger.portal.operator.partneredit;

import io.leadledger.api.partner.partner.PartnerAnswer;
import io.leadledger.api.partner.partner.PartnerApi;
import io.leadledger.api.partner.partner.PartnerForm.DetailsChange;
import io.leadledger.id.PartnerId;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.scope.EditForm;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.form.Conflict;
import io.leadledger.portal.page.form.Control;
import io.leadledger.portal.page.form.Control.Line.Kind;
import io.leadledger.portal.page.form.Control.Option;
import io.leadledger.portal.page.form.Countries;
import io.leadledger.portal.page.form.Fields;
import io.leadledger.portal.page.form.Form;
import io.leadledger.portal.page.form.FormPage;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.RecordForm;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.form.Zones;
import io.leadledger.portal.service.Change;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a partner is reached, as a form. */
record ContactPresenter(EntityScope scope, PartnerApi partners, PartnerId partnerId) implements OfEntity, EditForm {

    static final RecordForm<DetailsChange> FORM =
            RecordForm.of(DetailsChange.class).over(PartnerAnswer.class);
    static final String WORDS = "console.partner.form";

    @Override
    public FormPage page(Typed typed, Mistakes mistakes, @Nullable Conflict conflict) {
        PartnerAnswer partner = partners.find(partnerId);
        String back = Addresses.partner(scope, partnerId);
        String title = say("console.partner.contact.edit");
        Fields fields = FORM.fields(words(), WORDS, typed, mistakes);
        return new FormPage(
                scope.shell(),
                PartnerHead.of(scope, partner, title),
                Form.of(Change.of(typed).post(back + "/contact"), say("console.partner.contact.save"), back)
                        .remembering(typed)
                        .refused(mistakes)
                        .conflicting(conflict)
                        .asking(say("console.partner.form.who"), who(fields))
                        .asking(say("console.partner.form.address"), address(fields))
                        .asking(say("console.partner.form.manners"), manners(fields)));
    }

    @Override
    public Stored stored() {
        PartnerAnswer partner = partners.find(partnerId);
        return new Stored(FORM.shown(partner), partner.version());
    }

    @Override
    public Map<String, String> labels() {
        return FORM.labels(words(), WORDS);
    }

    private static List<Control> who(Fields fields) {
        return List.of(
                fields.text("details.displayName").needed(),
                fields.text("details.legalName"),
                fields.text("details.contactPerson"),
                fields.line(Kind.EMAIL, "details.contactEmail"),
                fields.line(Kind.PHONE, "details.phone"));
    }

    private List<Control> address(Fields fields) {
        return List.of(
                fields.text("details.address.street"),
                fields.text("details.address.postcode"),
                fields.text("details.address.city"),
                fields.select("details.address.country", Countries.options(words())));
    }

    private List<Control> manners(Fields fields) {
        return List.of(
                fields.select("details.timeZone", Zones.options(fields.typed().raw("details.timeZone"))),
                fields.select(
                        "details.language",
                        List.of(
                                Option.of("", "–"),
                                Option.of("de", words().language("de")),
                                Option.of("en", words().language("en")))));
    }
}
