package io.leadledger.portal.operator.entitysettings;

import io.leadledger.api.partner.entity.EntityAnswer.VatRate;
import io.leadledger.api.partner.entity.EntityApi;
import io.leadledger.api.partner.entity.EntityForm.VatRateForm;
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
import io.leadledger.portal.page.list.Cell;
import io.leadledger.portal.page.list.Columns;
import io.leadledger.portal.page.list.ListPage;
import io.leadledger.portal.page.list.Listing;
import io.leadledger.portal.page.list.Table;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Empty;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.service.Change;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The VAT rates of an entity with the day they hold from, and the form for a new one. */
record RatesPresenter(EntityScope scope, EntityApi entities) implements OfEntity, EditForm {

    static final String PATH = EntitySettingsPresenter.PATH + "/rates";

    static final RecordForm<VatRateForm> FORM = RecordForm.of(VatRateForm.class);

    private static final String WORDS = "console.rate";
    private static final String EVER = "EVER";
    private static final int PERCENT_DECIMALS = 2;

    ListPage list() {
        Columns<VatRate> columns = new Columns<VatRate>(words(), scope.currency())
                .text("console.rate.kind", rate -> Cell.head(say("console.rate." + rate.kind())))
                .number("console.rate.percent", rate -> Cell.number(words().number(rate.percent()) + " %"))
                .text(
                        "console.rate.validFrom",
                        rate -> Cell.soft(
                                rate.validFrom() == null ? say("console.rate.ever") : words().date(rate.validFrom())));
        return new ListPage(
                scope.shell(),
                Head.of(say("console.rates"))
                        .under(settings(), here(), Crumb.here(say("console.rates")))
                        .saying(say("console.rates.lead"))
                        .doing(
                                scope.isAdministrator()
                                        ? List.of(Button.primary(say("console.rate.new"), scope.path(PATH + "/new"))
                                                .with(Icon.PLUS))
                                        : List.of()),
                Listing.of(
                        Table.of(say("console.rates"), scope.entity().vatRates(), columns),
                        Empty.of(Icon.CURRENCY_EURO, say("console.rates.none"), say("console.rates.none.why"))));
    }

    /** A rate that holds from no day takes the place of another: that is chosen, never left out. */
    Mistakes mistakes(Typed typed) {
        boolean isSaid =
                EVER.equals(typed.raw("since")) || typed.text("validFrom").isPresent();
        return isSaid
                ? Mistakes.NONE
                : Mistakes.at("validFrom", say("console.reason.missing", say(WORDS + ".validFrom")));
    }

    static VatRateForm rate(Typed typed) {
        Typed rate = typed.exact("percent", PERCENT_DECIMALS);
        return FORM.read(EVER.equals(typed.raw("since")) ? rate.setting("validFrom", "") : rate);
    }

    /** A new rate is over nothing, so it stands in nobody's way. */
    @Override
    public Stored stored() {
        return new Stored(Map.of(), entities.find(scope.entityId()).version());
    }

    /** Over there a rate is one of a list. */
    @Override
    public String named(String field) {
        return field.replaceFirst("^vatRates\\[\\d+]\\.", "");
    }

    @Override
    public Map<String, String> labels() {
        return FORM.labels(words(), WORDS);
    }

    @Override
    public FormPage page(Typed typed, Mistakes mistakes, @Nullable Conflict conflict) {
        Typed preset = typed.presetting("kind", scope.entity().applies().name())
                .presetting("since", scope.entity().vatRates().isEmpty() ? EVER : "DAY");
        Fields fields = new Fields(words(), WORDS, preset, mistakes);
        return new FormPage(
                scope.shell(),
                Head.of(say("console.rate.new"))
                        .under(
                                settings(),
                                here(),
                                Crumb.to(say("console.rates"), scope.path(PATH)),
                                Crumb.here(say("console.rate.new")))
                        .saying(say("console.rate.new.lead")),
                Form.of(Change.of(typed).post(scope.path(PATH)), say("console.rate.save"), scope.path(PATH))
                        .refused(mistakes)
                        .conflicting(conflict)
                        .asking(List.of(
                                fields.radios("kind", fields.options("STANDARD", "REDUCED")),
                                fields.line(Kind.DECIMAL, "percent").in("%").needed(),
                                fields.radios("since", fields.options("DAY", EVER)),
                                day(fields))));
    }

    private static Control day(Fields fields) {
        Control.Line day = fields.line(Kind.DATE, "validFrom");
        return EVER.equals(fields.typed().raw("since")) ? day : day.needed();
    }

    private Crumb settings() {
        return Crumb.to(say("console.settings"), scope.path("/settings"));
    }

    private Crumb here() {
        return Crumb.to(say("console.settings.entity"), scope.path(EntitySettingsPresenter.PATH));
    }
}
