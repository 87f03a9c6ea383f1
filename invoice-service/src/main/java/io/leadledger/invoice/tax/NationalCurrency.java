package io.leadledger.invoice.tax;

import io.leadledger.vat.EuropeanUnion;
import io.leadledger.vat.VatTerritories;
import java.util.Currency;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The currency in which a member state wants the VAT payable in it (Art. 230 Directive 2006/112/EC): the euro but for
 * those that have kept their own. Bulgaria has the euro since 2026-01-01 (Council Decision (EU) 2025/1407).
 */
public final class NationalCurrency {

    private static final Map<String, String> OWN =
            Map.of("CZ", "CZK", "DK", "DKK", "HU", "HUF", "PL", "PLN", "RO", "RON", "SE", "SEK");

    private NationalCurrency() {}

    /** Absent outside the EU, whose rule it is. */
    public static @Nullable Currency of(@Nullable String country) {
        String territory = VatTerritories.of(country);
        return territory == null || !EuropeanUnion.hasMember(territory)
                ? null
                : Currency.getInstance(OWN.getOrDefault(territory, "EUR"));
    }
}
