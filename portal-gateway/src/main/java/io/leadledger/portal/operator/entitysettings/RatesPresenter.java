package io.leadledger.portal.operator.entitysettings;

import io.leadledger.api.partner.entity.EntityAnswer;
import io.leadledger.api.partner.entity.EntityAnswer.VatRate;
import io.leadledger.api.partner.entity.EntityForm.VatRateForm;
import io.leadledger.portal.operator.scope.EntityScope;
import io.leadledger.portal.operator.scope.OfEntity;
import io.leadledger.portal.page.Icon;
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

/** The VAT rates of an entity with the day they hold from, and the form for a new one. */
record RatesPresenter(EntityScope scope, EntityAnswer entity) implements OfEntity {

    static final String PATH = EntitySettingsPresenter.PATH + "/rates";

    static final RecordForm<VatRateForm> FORM = RecordForm.of(VatRateForm.class);

    /** Of the form, by partner-service's names for a rate that is sent alone. */
    static final Map<String, String> FIELDS = Map.of(
            "vatRates[0].kind", "kind",
            "vatRates[0].percent", "percent",
            "vatRates[0].validFrom", "validFrom");

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
                head(say("console.rates"))
                        .saying(say("console.rates.lead"))
                        .doing(
                                scope.isAdministrator()
                                        ? List.of(Button.primary(say("console.rate.new"), scope.path(PATH + "/new"))
                                                .with(Icon.PLUS))
                                        : List.of()),
                Listing.of(
                        Table.of(say("console.rates"), entity.vatRates(), columns),
                        Empty.of(Icon.CURRENCY_EURO, say("console.rates.none"), say("console.rates.none.why"))));
    }

    FormPage form(Typed typed, Mistakes mistakes) {
        Fields fields = new Fields(
                words(),
                "console.rate",
                typed.presetting("kind", entity.applies().name()),
                mistakes);
        return new FormPage(
                scope.shell(),
                head(say("console.rate.new")).saying(say("console.rate.new.lead")),
                Form.of(Change.of(typed).post(scope.path(PATH)), say("console.rate.save"), scope.path(PATH))
                        .refused(mistakes)
                        .asking(List.of(
                                fields.radios("kind", fields.options("STANDARD", "REDUCED")),
                                fields.line(Kind.DECIMAL, "percent").in("%").needed(),
                                fields.line(Kind.DATE, "validFrom"))));
    }

    private Head head(String title) {
        return Head.of(title)
                .under(
                        Crumb.to(say("console.settings"), scope.path("/settings")),
                        Crumb.to(say("console.settings.entity"), scope.path(EntitySettingsPresenter.PATH)),
                        Crumb.here(title));
    }
}
