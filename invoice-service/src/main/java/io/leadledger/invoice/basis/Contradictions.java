package io.leadledger.invoice.basis;

import io.leadledger.api.invoice.Finding;
import io.leadledger.event.partner.EntityEvent.EntityDefined;
import io.leadledger.event.partner.TaxRegime;
import io.leadledger.event.party.BillingDetails;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.invoice.directory.KnownEntity;
import io.leadledger.invoice.document.einvoice.EInvoiceXml;
import io.leadledger.money.Currencies;
import io.leadledger.vat.VatTerritories;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was entered and does not go together. */
final class Contradictions {

    private Contradictions() {}

    static List<Finding> of(KnownEntity entity, @Nullable BillingDetails billing, EInvoiceFormat format) {
        EntityDefined definition = entity.definition();
        return Stream.of(
                        wrongTaxRegime(definition.taxRegime(), entity.seller()),
                        wrongCurrency(definition, billing),
                        Currencies.inUse(definition.currency().getCurrencyCode())
                                        .isPresent()
                                ? withoutEInvoice(definition.currency(), format)
                                : Optional.of(withdrawn(definition.currency())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** D-27: nobody in the EU bills without its rules, and nobody outside is exempt by them. */
    private static Optional<Finding> wrongTaxRegime(TaxRegime regime, @Nullable SellerProfile seller) {
        if (seller == null || seller.address().country() == null) {
            return Optional.empty();
        }
        String country = seller.address().country();
        boolean inEu = VatTerritories.isInEu(country, seller.address().postcode());
        boolean fits = switch (regime) {
            case EU_VAT -> true;
            case SMALL_BUSINESS -> inEu;
            case NONE -> !inEu;
        };
        String expected = inEu ? "EU_VAT or SMALL_BUSINESS" : "NONE or EU_VAT";
        return fits
                ? Optional.empty()
                : Optional.of(new Finding(
                        "wrong-tax-regime",
                        "entity.taxRegime",
                        "expected %s for a seller in %s, but was %s".formatted(expected, country, regime),
                        country));
    }

    /** D-09: the entity's currency rules, a partner carries the same one. */
    private static Optional<Finding> wrongCurrency(EntityDefined definition, @Nullable BillingDetails billing) {
        return billing == null
                        || billing.currency() == null
                        || billing.currency().equals(definition.currency())
                ? Optional.empty()
                : Optional.of(new Finding(
                        "wrong-currency",
                        "partner.currency",
                        "expected the entity's currency " + definition.currency() + " but was " + billing.currency()));
    }

    /** Nobody pays in it any more; the entity of another currency is another entity (D-09). */
    private static Finding withdrawn(Currency currency) {
        return new Finding(
                "withdrawn-currency",
                "entity.currency",
                "expected a currency in use by ISO 4217, but %s was withdrawn".formatted(currency),
                currency.getCurrencyCode());
    }

    /** A PDF alone is the way out, and it is chosen, not fallen back to: an e-invoice was asked for. */
    private static Optional<Finding> withoutEInvoice(Currency currency, EInvoiceFormat format) {
        return format == EInvoiceFormat.PDF_ONLY || EInvoiceXml.carries(currency)
                ? Optional.empty()
                : Optional.of(new Finding(
                        "currency-without-e-invoice",
                        "partner.eInvoiceFormat",
                        "expected PDF_ONLY, since no e-invoice can say amounts in %s (BR-CL-04, BR-DEC), but was %s"
                                .formatted(currency, format),
                        currency.getCurrencyCode()));
    }
}
