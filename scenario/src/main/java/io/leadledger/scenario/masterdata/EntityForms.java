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
import io.leadledger.event.partner.VatRateKind;
import io.leadledger.event.party.Address;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.scenario.aggregate.Unsaid;
import io.leadledger.scenario.setup.EntitySetup;
import io.leadledger.scenario.setup.EntitySetup.LeadFieldSetup;
import io.leadledger.scenario.setup.SellerSetup;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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

    /** What a new entity is where nobody says otherwise. */
    static final EntityForm USUAL =
            new EntityForm(null, null, null, null, "EU_VAT", "STANDARD", "14", "PER_ASSIGNMENT", List.of(), List.of());

    private static final Comparator<VatRateForm> AS_SHOWN = Comparator.comparing(
                    (VatRateForm rate) -> VatRateKind.valueOf(String.valueOf(rate.kind())))
            .thenComparing(VatRateForm::validFrom, nullsFirst(naturalOrder()));

    private EntityForms() {}

    static EntityForm of(EntitySetup setup) {
        return new EntityForm(
                setup.key(),
                setup.name(),
                setup.currency(),
                setup.timeZone(),
                setup.taxRegime(),
                setup.applies(),
                setup.paymentTermsDays(),
                setup.lineGranularity(),
                setup.leadFields().stream().map(EntityForms::field).toList(),
                rates(setup));
    }

    /** What is shown, as the form that would say it. */
    static EntityForm of(EntityAnswer entity) {
        return new EntityForm(
                entity.externalId(),
                entity.name(),
                entity.currency().getCurrencyCode(),
                entity.timeZone().getId(),
                entity.taxRegime().name(),
                entity.applies().name(),
                Integer.toString(entity.paymentTermsDays()),
                entity.lineGranularity().name(),
                entity.leadFields().stream().map(EntityForms::field).toList(),
                entity.vatRates().stream().map(EntityForms::rate).toList());
    }

    /** What is said over what is there: lead fields by their names, VAT rates by kind and day, as the service shows them. */
    static EntityForm over(EntityForm said, EntityForm there) {
        var fields = Unsaid.stays(listed(said.leadFields()), listed(there.leadFields()), LeadFieldForm::field);
        var rates = Unsaid.stays(
                listed(said.vatRates()), listed(there.vatRates()), rate -> new Begin(rate.kind(), rate.validFrom()));
        return Unsaid.stays(said, there)
                .with(fields, rates.stream().sorted(AS_SHOWN).toList());
    }

    private record Begin(@Nullable String kind, @Nullable String validFrom) {}

    private static <T> List<T> listed(@Nullable List<@Nullable T> items) {
        return Stream.ofNullable(items)
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .toList();
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

    private static List<VatRateForm> rates(EntitySetup setup) {
        return setup.vatRates().stream()
                .flatMap(rate -> Stream.concat(
                        rate(VatRateKind.STANDARD, rate.standard(), rate.validFrom()),
                        rate(VatRateKind.REDUCED, rate.reduced(), rate.validFrom())))
                .toList();
    }

    private static Stream<VatRateForm> rate(VatRateKind kind, @Nullable String percent, @Nullable String validFrom) {
        return Stream.ofNullable(percent)
                .map(said -> new VatRateForm(kind.name(), plain(new BigDecimal(said)), validFrom));
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
