package io.leadledger.portal.operator.seller;

import io.leadledger.api.partner.entity.EntityAnswer;
import io.leadledger.api.partner.entity.EntityApi;
import io.leadledger.portal.operator.scope.EditForm;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.form.Conflict;
import io.leadledger.portal.page.form.Control;
import io.leadledger.portal.page.form.Control.Line.Kind;
import io.leadledger.portal.page.form.Countries;
import io.leadledger.portal.page.form.Fields;
import io.leadledger.portal.page.form.Form;
import io.leadledger.portal.page.form.FormPage;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.service.Change;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The seller of an entity as a form. */
record SellerPresenter(EntityScope scope, EntityApi entities) implements OfEntity, EditForm {

    static final String PATH = "/settings/seller";

    private static final String WORDS = "console.seller";

    @Override
    public FormPage page(Typed typed, Mistakes mistakes, @Nullable Conflict conflict) {
        Fields fields = new Fields(words(), WORDS, typed, mistakes);
        return new FormPage(
                scope.shell(),
                Head.of(say("console.seller"))
                        .under(
                                Crumb.to(say("console.settings"), scope.path("/settings")),
                                Crumb.here(say("console.seller")))
                        .saying(say("console.seller.lead")),
                Form.of(Change.of(typed).post(scope.path(PATH)), say("console.seller.save"), scope.path("/settings"))
                        .remembering(typed)
                        .refused(mistakes)
                        .conflicting(conflict)
                        .asking(say("console.seller.who"), who(fields))
                        .asking(say("console.seller.tax"), tax(fields))
                        .asking(say("console.seller.bank"), bank(fields))
                        .asking(say("console.seller.contact"), contact(fields)));
    }

    @Override
    public Stored stored() {
        EntityAnswer stored = entities.find(scope.entity().entityId());
        return new Stored(SellerFields.shown(stored.seller()), stored.version());
    }

    @Override
    public Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        SellerFields.NAMES.forEach(field -> labels.put(field, say(WORDS + "." + field)));
        return labels;
    }

    private List<Control> who(Fields fields) {
        return List.of(
                fields.text("legalName").completed("organization"),
                fields.text("address.street").completed("street-address"),
                fields.text("address.postcode").completed("postal-code"),
                fields.text("address.city").completed("address-level2"),
                fields.select("address.country", Countries.options(words())));
    }

    private static List<Control> tax(Fields fields) {
        return List.of(
                fields.text("vatId"),
                fields.text("taxNumber"),
                fields.text("taxOffice"),
                fields.text("registerNumber"));
    }

    private static List<Control> bank(Fields fields) {
        return List.of(fields.text("bank.iban"), fields.text("bank.bic"), fields.text("bank.bankName"));
    }

    private static List<Control> contact(Fields fields) {
        return List.of(
                fields.text("contact.name").completed("name"),
                fields.line(Kind.PHONE, "contact.phone").completed("tel"),
                fields.line(Kind.EMAIL, "contact.email").completed("email"));
    }
}
