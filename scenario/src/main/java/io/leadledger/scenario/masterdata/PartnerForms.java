package io.leadledger.scenario.masterdata;

import io.leadledger.api.partner.AddressForm;
import io.leadledger.api.partner.partner.BillingForm;
import io.leadledger.api.partner.partner.DetailsForm;
import io.leadledger.event.party.BillingDetails;
import io.leadledger.event.party.PartnerDetails;
import io.leadledger.scenario.sheet.Row;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Partners as the API takes them, of a row and of what the API shows. */
final class PartnerForms {
    private static final BillingForm NOTHING =
            new BillingForm(new AddressForm(null, null, null, null), null, null, null, null, null, null, null, null);

    private PartnerForms() {}

    static DetailsForm details(Row row) {
        return new DetailsForm(
                row.textOrNull("display_name"),
                row.textOrNull("legal_name"),
                null,
                row.textOrNull("email"),
                null,
                address(row),
                null,
                row.textOrNull("language"));
    }

    static DetailsForm details(PartnerDetails details) {
        return new DetailsForm(
                details.displayName(),
                details.legalName(),
                details.contactPerson(),
                details.contactEmail(),
                details.phone(),
                EntityForms.address(details.address()),
                details.timeZone(),
                details.language());
    }

    static BillingForm billing(Row row) {
        return new BillingForm(
                address(row),
                row.textOrNull("vat_id"),
                row.textOrNull("tax_number"),
                row.textOrNull("payment_terms_days"),
                row.textOrNull("currency"),
                word(row, "line_granularity"),
                word(row, "e_invoice_format"),
                row.textOrNull("buyer_reference"),
                row.textOrNull("vat_territory"));
    }

    static BillingForm billing(@Nullable BillingDetails billing) {
        return billing == null
                ? NOTHING
                : new BillingForm(
                        EntityForms.address(billing.billingAddress()),
                        billing.vatId(),
                        billing.taxNumber(),
                        text(billing.paymentTermsDays()),
                        text(billing.currency()),
                        text(billing.lineGranularity()),
                        text(billing.eInvoiceFormat()),
                        billing.buyerReference(),
                        billing.vatTerritory());
    }

    static @Nullable String word(Row row, String column) {
        var text = row.textOrNull(column);
        return text == null ? null : text.toUpperCase(Locale.ROOT);
    }

    private static AddressForm address(Row row) {
        return new AddressForm(
                row.textOrNull("street"),
                row.textOrNull("postcode"),
                row.textOrNull("city"),
                row.textOrNull("country"));
    }

    /** A number, a currency's code, a word. */
    private static @Nullable String text(@Nullable Object value) {
        return Optional.ofNullable(value).map(Object::toString).orElse(null);
    }
}
