package io.leadledger.portal.operator.entitysettings;

import io.leadledger.api.partner.entity.EntityAnswer;
import io.leadledger.api.partner.entity.EntityApi;
import io.leadledger.api.partner.entity.EntityForm;
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

/** An entity as a form. What can never change is shown, and why. */
record EntitySettingsPresenter(EntityScope scope, EntityApi entities) implements OfEntity, EditForm {

    static final String PATH = "/settings/entity";
    static final RecordForm<EntityForm> FORM = RecordForm.of(EntityForm.class).over(EntityAnswer.class);
    static final String WORDS = "console.entity";

    /** To be sent with another list; both lists of it are absent. */
    static EntityForm asIs(EntityAnswer entity) {
        return FORM.read(Typed.nothing(null), entity);
    }

    @Override
    public FormPage page(Typed typed, Mistakes mistakes, @Nullable Conflict conflict) {
        Fields fields = FORM.fields(words(), WORDS, typed, mistakes);
        return new FormPage(
                scope.shell(),
                Head.of(say("console.settings.entity"))
                        .under(
                                Crumb.to(say("console.settings"), scope.path("/settings")),
                                Crumb.here(say("console.settings.entity")))
                        .doing(
                                Button.link(say("console.rates"), scope.path(PATH + "/rates"))
                                        .with(Icon.CURRENCY_EURO),
                                Button.link(say("console.fields"), scope.path(LeadFieldsPresenter.PATH))
                                        .with(Icon.MENU_2)),
                Form.of(Change.of(typed).post(scope.path(PATH)), say("console.entity.save"), scope.path("/settings"))
                        .remembering(typed)
                        .refused(mistakes)
                        .conflicting(conflict)
                        .asking(say("console.entity.invoices"), invoices(fields))
                        .asking(say("console.entity.tax"), tax(fields))
                        .asking(say("console.entity.for-ever"), forEver()));
    }

    @Override
    public Stored stored() {
        EntityAnswer stored = entities.find(scope.entity().entityId());
        return new Stored(FORM.shown(stored), stored.version());
    }

    @Override
    public Map<String, String> labels() {
        return FORM.labels(words(), WORDS);
    }

    /** Numbers, prices and days rest on them (D-09, D-10, D-20). */
    private List<Control> forEver() {
        return List.of(
                fixed("externalId", scope.entity().externalId()),
                fixed("currency", scope.currency()),
                fixed("timeZone", scope.entity().timeZone().getId()));
    }

    private Control fixed(String field, String value) {
        return Control.text(field, say(WORDS + "." + field), value)
                .hinted(say(WORDS + "." + field + ".why"))
                .fixed();
    }

    /** It is for administrators. */
    private List<Control> tax(Fields fields) {
        List<Control> tax = List.of(
                fields.radios("taxRegime", fields.options("EU_VAT", "SMALL_BUSINESS", "NONE")),
                fields.radios("applies", fields.options("STANDARD", "REDUCED")));
        return scope.isAdministrator()
                ? tax
                : tax.stream()
                        .map(Control::shown)
                        .map(control -> control.hinted(say("console.forAdministrators")))
                        .toList();
    }

    private List<Control> invoices(Fields fields) {
        return List.of(
                fields.text("name").needed(),
                fields.line(Kind.WHOLE, "paymentTermsDays")
                        .in(say("console.partner.form.days"))
                        .needed(),
                fields.radios("lineGranularity", fields.options("PER_ASSIGNMENT", "PER_LEAD")));
    }
}
