package io.leadledger.quickstart.loading;

import static io.leadledger.quickstart.api.Pages.encoded;
import static io.leadledger.quickstart.loading.EntityBody.texts;

import io.leadledger.quickstart.loading.Outcome.Loaded;
import io.leadledger.quickstart.loading.Outcome.Refused;
import io.leadledger.quickstart.loading.Wanted.Part;
import io.leadledger.quickstart.scenario.Row;
import io.leadledger.quickstart.scenario.Sheet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Loads {@code partners.csv}. */
final class PartnerLoading {
    private static final String PATH = "/api/v1/partners";
    private static final Columns COLUMNS =
            new Columns(Map.of("externalId", "partner", "contactEmail", "email"), "partner");

    private final Aggregates aggregates;
    private final LoadedThings things;
    private final Rejections rejections;

    PartnerLoading(Aggregates aggregates, LoadedThings things, Rejections rejections) {
        this.aggregates = aggregates;
        this.things = things;
        this.rejections = rejections;
    }

    void load(Sheet partners) {
        new KeyedRows(rejections).each(partners, Kind.PARTNER, this::load);
    }

    private void load(Row row) {
        var key = row.text("partner");
        var details = Map.<String, Object>of("details", details(row));
        var creation = Map.of("externalId", key, "details", details(row), "billing", billing(row));
        var wanted = new Wanted(
                "partnerId",
                PATH + "?externalId=" + encoded(key),
                PATH,
                PATH,
                creation,
                List.of(new Part("", "", details), new Part("/billing-details", "billing", billing(row))),
                key);
        switch (aggregates.load(wanted)) {
            case Loaded loaded -> {
                things.saw(loaded.id(), loaded.version());
                things.partners.put(key, loaded.id());
            }
            case Refused refused -> rejections.add(Kind.PARTNER, key, COLUMNS.rejected(row, refused.errors()));
        }
    }

    private static Map<String, Object> details(Row row) {
        var details = texts(
                "displayName", row.textOrNull("display_name"),
                "legalName", row.textOrNull("legal_name"),
                "contactEmail", row.textOrNull("email"),
                "language", row.textOrNull("language"));
        details.put("address", address(row));
        return details;
    }

    private static Map<String, Object> billing(Row row) {
        var billing = texts(
                "vatId", row.textOrNull("vat_id"),
                "taxNumber", row.textOrNull("tax_number"),
                "paymentTermsDays", row.textOrNull("payment_terms_days"),
                "currency", row.textOrNull("currency"),
                "lineGranularity", word(row, "line_granularity"),
                "eInvoiceFormat", word(row, "e_invoice_format"),
                "buyerReference", row.textOrNull("buyer_reference"));
        billing.put("billingAddress", address(row));
        return billing;
    }

    private static Map<String, Object> address(Row row) {
        return texts(
                "street", row.textOrNull("street"),
                "postcode", row.textOrNull("postcode"),
                "city", row.textOrNull("city"),
                "country", row.textOrNull("country"));
    }

    static @Nullable String word(Row row, String column) {
        var text = row.textOrNull(column);
        return text == null ? null : text.toUpperCase(Locale.ROOT);
    }
}
