package io.leadledger.portal.operator.entity;

import io.leadledger.api.partner.entity.EntityForm;
import io.leadledger.api.partner.entity.EntityForm.VatRateForm;
import io.leadledger.money.Currencies;
import io.leadledger.portal.page.Speaking;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.form.Control;
import io.leadledger.portal.page.form.Control.Line.Kind;
import io.leadledger.portal.page.form.Control.Option;
import io.leadledger.portal.page.form.Fields;
import io.leadledger.portal.page.form.Form;
import io.leadledger.portal.page.form.FormPage;
import io.leadledger.portal.page.form.Mistakes;
import io.leadledger.portal.page.form.RecordForm;
import io.leadledger.portal.page.form.Typed;
import io.leadledger.portal.page.form.Zones;
import io.leadledger.portal.page.part.Crumb;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.shell.Shell;
import io.leadledger.portal.service.Change;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A new line of business. What can never change afterwards stands apart, and says so before it is chosen. */
record NewEntityPresenter(Shell shell, Words words, Typed typed) implements Speaking {

    static final String PATH = EntityController.CHOICE + "/new";

    private static final int PERCENT_DECIMALS = 2;
    private static final String WORDS = "console.entity";
    private static final RecordForm<EntityForm> FORM = RecordForm.of(EntityForm.class);

    static Typed nothing() {
        return Typed.nothing(null)
                .presetting("currency", "EUR")
                .presetting("timeZone", "Europe/Berlin")
                .presetting("taxRegime", "EU_VAT")
                .presetting("applies", "STANDARD")
                .presetting("paymentTermsDays", "14")
                .presetting("lineGranularity", "PER_ASSIGNMENT");
    }

    FormPage page(Mistakes mistakes) {
        Fields fields = FORM.fields(words, WORDS, typed, mistakes);
        String title = say("console.entity.new");
        return new FormPage(
                shell,
                Head.of(title)
                        .under(Crumb.to(say("console.entities"), EntityController.CHOICE), Crumb.here(title))
                        .saying(say("console.entity.new.lead")),
                Form.of(Change.of(typed).post(PATH), say("console.entity.new.save"), EntityController.CHOICE)
                        .refused(mistakes)
                        .asking(
                                say("console.entity.name"),
                                List.of(fields.text("name").needed()))
                        .asking(say("console.entity.for-ever"), forEver(fields))
                        .asking(say("console.entity.tax"), tax(fields))
                        .asking(say("console.entity.invoices.new"), invoices(fields)));
    }

    /** With the one rate, where it was typed. */
    EntityForm form() {
        EntityForm entity = FORM.read(typed);
        return typed.exact("percent", PERCENT_DECIMALS)
                .text("percent")
                .map(percent -> entity.with(null, List.of(new VatRateForm(entity.applies(), percent, null))))
                .orElse(entity);
    }

    /** What the fields are called, by partner-service's names for them. */
    Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>(FORM.labels(words, WORDS));
        labels.put("percent", say(WORDS + ".percent"));
        return labels;
    }

    private List<Control> forEver(Fields fields) {
        return List.of(
                warned(fields.text("externalId"), "externalId"),
                warned(fields.select("currency", currencies()), "currency"),
                warned(fields.select("timeZone", Zones.options(typed.raw("timeZone"))), "timeZone"));
    }

    private Control warned(Control control, String field) {
        String what = words.sayElse("", WORDS + "." + field + ".hint");
        String why = say(WORDS + "." + field + ".why") + " " + say("console.entity.never");
        return control.hinted(what.isEmpty() ? why : what + " " + why).needed();
    }

    private List<Control> tax(Fields fields) {
        return List.of(
                fields.radios("taxRegime", fields.options("EU_VAT", "SMALL_BUSINESS", "NONE")),
                fields.radios("applies", fields.options("STANDARD", "REDUCED")),
                new Fields(words, WORDS, typed, fields.mistakes())
                        .line(Kind.DECIMAL, "percent")
                        .in("%"));
    }

    private List<Control> invoices(Fields fields) {
        return List.of(
                fields.line(Kind.WHOLE, "paymentTermsDays")
                        .in(say("console.partner.form.days"))
                        .needed(),
                fields.radios("lineGranularity", fields.options("PER_ASSIGNMENT", "PER_LEAD")));
    }

    /** Those that are in use, by their codes. */
    private List<Option> currencies() {
        return Currencies.inUse().stream()
                .map(currency -> Option.of(
                        currency.getCurrencyCode(),
                        currency.getCurrencyCode() + " – " + currency.getDisplayName(words.locale())))
                .toList();
    }
}
