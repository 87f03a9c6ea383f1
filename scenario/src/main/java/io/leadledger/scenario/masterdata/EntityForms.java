package io.leadledger.scenario.masterdata;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import io.leadledger.api.partner.AddressForm;
import io.leadledger.api.partner.entity.EntityAnswer;
import io.leadledger.api.partner.entity.EntityForm;
import io.leadledger.api.partner.entity.EntityForm.LeadFieldForm;
import io.leadledger.api.partner.entity.EntityForm.VatRateForm;
import io.leadledger.api.partner.entity.SellerForm;
import io.leadledger.api.partner.entity.SellerForm.BankForm;
import io.leadledger.api.partner.entity.SellerForm.ContactForm;
import io.leadledger.event.partner.LeadField;
import io.leadledger.event.party.Address;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.scenario.setup.EntitySetup;
import io.leadledger.scenario.setup.EntitySetup.LeadFieldSetup;
import io.leadledger.scenario.setup.EntitySetup.VatRateSetup;
import io.leadledger.scenario.setup.SellerSetup;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entities and sellers as the API takes them, of a folder and of what the API shows. */
final class EntityForms {
    static final SellerForm NOBODY = new SellerForm(
            null,
            new AddressForm(null, null, null, null),
            null,
            null,
            null,
            null,
            new BankForm(null, null, null),
            new ContactForm(null, null, null));

    private EntityForms() {}

    static EntityForm of(EntitySetup setup) {
        List<LeadFieldSetup> fields = setup.leadFields();
        return new EntityForm(
                setup.key(),
                setup.name(),
                setup.currency(),
                setup.timeZone(),
                setup.taxRegime(),
                setup.applies(),
                setup.paymentTermsDays(),
                setup.lineGranularity(),
                fields == null ? null : fields.stream().map(EntityForms::field).toList(),
                rates(setup));
    }

    /** What is shown, as the form that would say it; without lead fields if the folder says nothing of them. */
    static EntityForm of(EntityAnswer entity, EntityForm wanted) {
        return new EntityForm(
                entity.externalId(),
                entity.name(),
                entity.currency().getCurrencyCode(),
                entity.timeZone().getId(),
                entity.taxRegime().name(),
                entity.applies().name(),
                Integer.toString(entity.paymentTermsDays()),
                entity.lineGranularity().name(),
                wanted.leadFields() == null
                        ? null
                        : entity.leadFields().stream().map(EntityForms::field).toList(),
                entity.vatRates().stream().map(EntityForms::rate).toList());
    }

    static SellerForm seller(SellerSetup seller) {
        return new SellerForm(
                seller.text("legal_name"),
                new AddressForm(
                        seller.text("street"), seller.text("postcode"), seller.text("city"), seller.text("country")),
                seller.text("vat_id"),
                seller.text("tax_number"),
                seller.text("tax_office"),
                seller.text("register_number"),
                new BankForm(seller.text("iban"), seller.text("bic"), seller.text("bank")),
                new ContactForm(seller.text("contact_name"), seller.text("phone"), seller.text("email")));
    }

    static SellerForm seller(@Nullable SellerProfile seller) {
        return seller == null
                ? NOBODY
                : new SellerForm(
                        seller.legalName(),
                        address(seller.address()),
                        seller.vatId(),
                        seller.taxNumber(),
                        seller.taxOffice(),
                        seller.registerNumber(),
                        new BankForm(
                                seller.bank().iban(),
                                seller.bank().bic(),
                                seller.bank().bankName()),
                        new ContactForm(
                                seller.contact().name(),
                                seller.contact().phone(),
                                seller.contact().email()));
    }

    static AddressForm address(Address address) {
        return new AddressForm(address.street(), address.postcode(), address.city(), address.country());
    }

    /** In the order in which the service shows them: by kind, the oldest first. */
    private static List<VatRateForm> rates(EntitySetup setup) {
        var byDay = setup.vatRates().stream()
                .sorted(Comparator.comparing(VatRateSetup::validFrom, nullsFirst(naturalOrder())))
                .toList();
        var rates = new ArrayList<VatRateForm>();
        byDay.forEach(rate -> addRate(rates, "STANDARD", rate.standard(), rate.validFrom()));
        byDay.forEach(rate -> addRate(rates, "REDUCED", rate.reduced(), rate.validFrom()));
        return rates;
    }

    private static void addRate(
            List<VatRateForm> rates, String kind, @Nullable String percent, @Nullable String validFrom) {
        if (percent != null) {
            rates.add(new VatRateForm(kind, plain(new BigDecimal(percent)), validFrom));
        }
    }

    private static VatRateForm rate(EntityAnswer.VatRate rate) {
        return new VatRateForm(
                rate.kind().name(),
                plain(rate.percent()),
                rate.validFrom() == null ? null : rate.validFrom().toString());
    }

    private static String plain(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString();
    }

    private static LeadFieldForm field(LeadFieldSetup field) {
        return new LeadFieldForm(field.field(), field.type(), field.required(), field.displayName(), field.encrypted());
    }

    private static LeadFieldForm field(LeadField field) {
        return new LeadFieldForm(
                field.field(), field.type().name(), field.required(), field.displayName(), field.encrypted());
    }
}
