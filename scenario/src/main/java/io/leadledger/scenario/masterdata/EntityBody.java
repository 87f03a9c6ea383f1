package io.leadledger.scenario.masterdata;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import io.leadledger.scenario.setup.EntitySetup;
import io.leadledger.scenario.setup.EntitySetup.VatRateSetup;
import io.leadledger.scenario.setup.SellerSetup;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Entities and sellers as the API takes them. */
final class EntityBody {
    private EntityBody() {}

    static Map<String, Object> of(EntitySetup setup) {
        var body = new LinkedHashMap<String, Object>();
        body.put("externalId", setup.key());
        body.put("name", setup.name());
        body.put("currency", setup.currency());
        body.put("timeZone", setup.timeZone());
        body.put("taxRegime", setup.taxRegime());
        body.put("applies", setup.applies());
        body.put("paymentTermsDays", setup.paymentTermsDays());
        body.put("lineGranularity", setup.lineGranularity());
        if (setup.leadFields() != null) {
            body.put("leadFields", setup.leadFields());
        }
        body.put("vatRates", rates(setup));
        return body;
    }

    static Map<String, Object> seller(SellerSetup seller) {
        var body = texts(
                "legalName", seller.text("legal_name"),
                "vatId", seller.text("vat_id"),
                "taxNumber", seller.text("tax_number"),
                "taxOffice", seller.text("tax_office"),
                "registerNumber", seller.text("register_number"));
        body.put(
                "address",
                texts(
                        "street", seller.text("street"),
                        "postcode", seller.text("postcode"),
                        "city", seller.text("city"),
                        "country", seller.text("country")));
        body.put(
                "bank", texts("iban", seller.text("iban"), "bic", seller.text("bic"), "bankName", seller.text("bank")));
        body.put(
                "contact",
                texts(
                        "name",
                        seller.text("contact_name"),
                        "phone",
                        seller.text("phone"),
                        "email",
                        seller.text("email")));
        return body;
    }

    /** In the order in which the service shows them: by kind, the oldest first. */
    private static List<Object> rates(EntitySetup setup) {
        var byDay = setup.vatRates().stream()
                .sorted(Comparator.comparing(VatRateSetup::validFrom, nullsFirst(naturalOrder())))
                .toList();
        var rates = new ArrayList<Object>();
        byDay.forEach(rate -> addRate(rates, "STANDARD", rate.standard(), rate.validFrom()));
        byDay.forEach(rate -> addRate(rates, "REDUCED", rate.reduced(), rate.validFrom()));
        return rates;
    }

    private static void addRate(List<Object> rates, String kind, @Nullable String percent, @Nullable String validFrom) {
        if (percent != null) {
            var plain = new BigDecimal(percent).stripTrailingZeros().toPlainString();
            rates.add(texts("kind", kind, "percent", plain, "validFrom", validFrom));
        }
    }

    /** Names and values in turn; absent values are said to be absent. */
    static LinkedHashMap<String, Object> texts(@Nullable String... namesAndValues) {
        var texts = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            texts.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        @SuppressWarnings("NullAway")
        LinkedHashMap<String, Object> body = texts;
        return body;
    }
}
