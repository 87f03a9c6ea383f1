package io.leadledger.portal.operator.partneredit;

import io.leadledger.api.partner.partner.BillingForm;
import io.leadledger.api.partner.partner.PartnerAnswer;
import io.leadledger.api.partner.partner.PartnerApi;
import io.leadledger.api.partner.vatid.VatIdEvidence;
import io.leadledger.event.party.BillingDetails;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.event.party.LineGranularity;
import io.leadledger.id.PartnerId;
import io.leadledger.portal.operator.document.Addresses;
import io.leadledger.portal.operator.partner.PartnerFacts;
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
import io.leadledger.portal.service.Change;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What invoices need to know of a partner, as a form. */
record BillingPresenter(EntityScope scope, PartnerApi partners, PartnerId partnerId) implements OfEntity, EditForm {

    static final RecordForm<BillingForm> FORM = RecordForm.of(BillingForm.class).over(BillingDetails.class);

    private static final String WORDS = "console.partner.form";

    @Override
    public FormPage page(Typed typed, Mistakes mistakes, @Nullable Conflict conflict) {
        PartnerAnswer partner = partners.find(partnerId);
        String back = Addresses.partner(scope, partnerId);
        String title = say("console.partner.billing.edit");
        Fields fields = FORM.fields(words(), WORDS, typed, mistakes);
        return new FormPage(
                scope.shell(),
                PartnerHead.of(scope, partner, title).saying(say("console.partner.billing.lead")),
                Form.of(Change.of(typed).post(back + "/billing"), say("console.partner.billing.save"), back)
                        .remembering(typed)
                        .refused(mistakes)
                        .conflicting(conflict)
                        .asking(say("console.partner.billingAddress"), address(fields))
                        .asking(say("console.partner.form.tax"), tax(fields, partner))
                        .asking(say("console.partner.form.invoices"), invoices(fields)));
    }

    @Override
    public Stored stored() {
        PartnerAnswer partner = partners.find(partnerId);
        return new Stored(FORM.shown(partner.billing()), partner.version());
    }

    @Override
    public Map<String, String> labels() {
        return FORM.labels(words(), WORDS);
    }

    private List<Control> address(Fields fields) {
        return List.of(
                fields.text("billingAddress.street"),
                fields.text("billingAddress.postcode"),
                fields.text("billingAddress.city"),
                fields.select("billingAddress.country", Countries.options(words())));
    }

    /** The evidence stands at the VAT ID. */
    private List<Control> tax(Fields fields, PartnerAnswer partner) {
        Control.Line vatId = fields.text("vatId");
        VatIdEvidence check = partner.vatIdCheck();
        return List.of(
                check == null
                        ? vatId
                        : vatId.hinted(say(
                                "console.partner.form.vatId.checked",
                                check.vatId(),
                                say("console.vatId." + check.status()),
                                words().dateTime(check.checkedAt()),
                                PartnerFacts.source(check, words()))),
                fields.text("taxNumber"),
                fields.text("vatTerritory"));
    }

    private List<Control> invoices(Fields fields) {
        return List.of(
                fields.line(Kind.WHOLE, "paymentTermsDays").in(say("console.partner.form.days")),
                fields.radios(
                        "lineGranularity",
                        choices(Option.of("", say("console.partner.default")), LineGranularity.values())),
                fields.radios("eInvoiceFormat", choices(byCountry(), EInvoiceFormat.values())),
                fields.text("buyerReference"),
                fields.text("invoiceEmails"),
                fields.text("invoiceCopies"));
    }

    private Option byCountry() {
        return Option.of("", say("console.partner.format.default")).noted(say("console.partner.format.default.note"));
    }

    /** Each with what it means and needs, before them all what holds where nothing is said. */
    private List<Option> choices(Option unsaid, Enum<?>[] values) {
        Stream<Option> chosen = Arrays.stream(values)
                .map(value -> Option.of(value.name(), say(WORDS + "." + value.name()))
                        .noted(say(WORDS + "." + value.name() + ".note")));
        return Stream.concat(Stream.of(unsaid), chosen).toList();
    }
}
