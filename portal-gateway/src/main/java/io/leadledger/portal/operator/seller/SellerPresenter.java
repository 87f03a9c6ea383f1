package io.leadledger.portal.operator.seller;

import io.leadledger.api.ProblemField;
import io.leadledger.api.partner.entity.EntityAnswer;
import io.leadledger.api.partner.entity.EntityApi;
import io.leadledger.api.partner.entity.SellerForm;
import io.leadledger.api.partner.vatid.VatIdCheckApi;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.portal.operator.scope.EditForm;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.operator.scope.Refusals;
import io.leadledger.portal.operator.vatid.VatIdPresenter;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.form.Conflict;
import io.leadledger.portal.page.form.Control;
import io.leadledger.portal.page.form.Control.Line.Kind;
import io.leadledger.portal.page.form.Countries;
import io.leadledger.portal.page.form.Fields;
import io.leadledger.portal.page.form.Form;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.RecordForm;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.paper.Letterhead;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.service.Change;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The seller of an entity as a form, and the letterhead it gives.
 *
 * @param chosen whether a logo came with the form: browsers do not keep files
 */
record SellerPresenter(
        EntityScope scope, EntityApi entities, VatIdCheckApi checks, SellerHistory history, boolean chosen)
        implements OfEntity, EditForm {

    static final String PATH = "/settings/seller";

    static final RecordForm<SellerForm> FORM = RecordForm.of(SellerForm.class).over(SellerProfile.class);

    private static final RecordForm<SellerProfile> PROFILE = RecordForm.of(SellerProfile.class);
    private static final String WORDS = "console.seller";

    /** The box that takes the logo away. */
    static final String NO_LOGO = "noLogo";

    private static final String LOGO = "logo";

    /** The rest is saved, the logo is not. */
    Answer refusing(List<ProblemField> errors) {
        Stored now = stored();
        Mistakes mistakes = Refusals.mistakes(errors, Map.of(LOGO, LOGO), WORDS, words());
        return page(Typed.of(now.values(), now.version()), mistakes, null).told(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Override
    public SellerPage page(Typed typed, Mistakes found, @Nullable Conflict conflict) {
        boolean isLost = chosen && found.at(LOGO) == null && (conflict != null || !found.isEmpty());
        Mistakes mistakes = isLost ? found.and(LOGO, say("console.seller.logo.again")) : found;
        SellerProfile drawn = PROFILE.read(typed, null).withLogo(scope.entity().logoSha256());
        Letterhead letterhead = Letterhead.of(drawn, say("console.seller.letterhead.label"), words(), scope.path(""));
        boolean may = scope.isAdministrator();
        return new SellerPage(
                scope.shell(),
                Head.of(say("console.seller"))
                        .under(
                                Crumb.to(say("console.settings"), scope.path("/settings")),
                                Crumb.here(say("console.seller")))
                        .saying(say(may ? "console.seller.lead" : "console.seller.lead.looking"))
                        .doing(Button.link(say("console.activity"), scope.path("/settings/activity"))),
                may ? form(typed, mistakes, conflict) : null,
                new SellerPage.Picture(
                        say("console.seller.letterhead"),
                        letterhead,
                        scope.path(PATH + "/letterhead"),
                        say("console.seller.letterhead.draw")),
                VatIdPresenter.ofSeller(scope, checks.ofSeller(scope.entityId()), scope.path(PATH))
                        .card(),
                history.card());
    }

    private Form form(Typed typed, Mistakes mistakes, @Nullable Conflict conflict) {
        Fields fields = FORM.fields(words(), WORDS, typed, mistakes);
        return Form.of(Change.of(typed).post(scope.path(PATH)), say("console.seller.save"), scope.path("/settings"))
                .remembering(typed)
                .refused(mistakes)
                .conflicting(conflict)
                .asking(say("console.seller.who"), who(fields))
                .asking(say("console.seller.tax"), tax(fields))
                .asking(say("console.seller.bank"), bank(fields))
                .asking(say("console.seller.contact"), contact(fields))
                .asking(say("console.seller.logo"), logo(new Fields(words(), WORDS, typed, mistakes)));
    }

    @Override
    public Stored stored() {
        EntityAnswer stored = entities.find(scope.entity().entityId());
        return new Stored(FORM.shown(stored.seller()), stored.version());
    }

    @Override
    public Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>(FORM.labels(words(), WORDS));
        labels.put(LOGO, say("console.seller.logo"));
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

    private List<Control> logo(Fields fields) {
        Control upload = fields.upload(LOGO, "image/png,image/jpeg,image/svg+xml,.svg");
        Control file = chosen ? upload.hinted(say("console.seller.logo.again")) : upload;
        return scope.entity().logoSha256() == null ? List.of(file) : List.of(file, fields.checkbox(NO_LOGO));
    }
}
