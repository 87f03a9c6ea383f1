package io.leadledger.portal.service.partner;

import io.leadledger.event.partner.SellerProfile;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An entity as partner-service tells it. */
public record EntityAnswer(
        String entityId,
        String externalId,
        String name,
        Currency currency,
        ZoneId timeZone,
        @Nullable SellerProfile seller) {

    /** Its word in the console's addresses. */
    public String path() {
        return "/app/" + externalId.toLowerCase(Locale.ROOT);
    }

    /** Who sells, or the currency while nobody said. */
    public String note() {
        return seller == null || seller.legalName() == null ? currency.getCurrencyCode() : seller.legalName();
    }
}
