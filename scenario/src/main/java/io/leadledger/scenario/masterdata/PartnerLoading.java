package io.leadledger.scenario.masterdata;

import static io.leadledger.scenario.api.Pages.encoded;
import static io.leadledger.scenario.masterdata.EntityBody.texts;

import io.leadledger.scenario.api.Answer;
import io.leadledger.scenario.loading.Columns;
import io.leadledger.scenario.loading.Kind;
import io.leadledger.scenario.loading.LoadContext;
import io.leadledger.scenario.masterdata.Outcome.Loaded;
import io.leadledger.scenario.masterdata.Outcome.Refused;
import io.leadledger.scenario.masterdata.Wanted.Part;
import io.leadledger.scenario.sheet.RejectedRow;
import io.leadledger.scenario.sheet.Row;
import io.leadledger.scenario.sheet.Sheet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Loads {@code partners.csv}. */
final class PartnerLoading implements KeyedLoading {
    private static final String PATH = "/api/v1/partners";
    private static final Columns COLUMNS =
            new Columns(Map.of("externalId", "partner", "contactEmail", "email"), "partner");

    private final Aggregates aggregates;
    private final LoadContext context;

    PartnerLoading(Aggregates aggregates, LoadContext context) {
        this.aggregates = aggregates;
        this.context = context;
    }

    void load(Sheet partners) {
        new KeyedRows(context.rejections()).load(partners, this);
    }

    @Override
    public Kind kind() {
        return Kind.PARTNER;
    }

    @Override
    public Optional<RejectedRow> flaw(Row row) {
        return Optional.empty();
    }

    @Override
    public Outcome ask(Row row) {
        var key = row.text("partner");
        var details = Map.<String, Object>of("details", details(row));
        var creation = Map.of("externalId", key, "details", details(row), "billing", billing(row));
        return aggregates.load(new Wanted(
                "partnerId",
                PATH + "?externalId=" + encoded(key),
                PATH,
                PATH,
                creation,
                List.of(new Part("", "", details), new Part("/billing-details", "billing", billing(row)))));
    }

    @Override
    public void take(Row row, Outcome outcome) {
        var key = row.text("partner");
        switch (outcome) {
            case Loaded loaded -> {
                context.things().saw(loaded.id(), loaded.version());
                context.things().loadedPartner(key, loaded.id());
                sayWarnings(row, loaded.id());
            }
            case Refused refused ->
                context.rejections().add(Kind.PARTNER, key, COLUMNS.rejected(row, refused.errors()));
        }
    }

    /** Only a buyer reference is ever warned of. */
    private void sayWarnings(Row row, String partnerId) {
        if (row.text("buyer_reference").isEmpty()) {
            return;
        }
        var path = PATH + "/" + partnerId;
        for (var warning :
                Answer.errors(context.api().get(path).orFail("show " + path).path("warnings"))) {
            context.narration()
                    .complain("%s, %s: %s".formatted(place(row), COLUMNS.of(warning.field()), warning.sentence()));
        }
    }

    private static String place(Row row) {
        return "%s line %d".formatted(row.file(), row.line());
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
        if (row.has("vat_territory")) {
            billing.put("vatTerritory", row.text("vat_territory"));
        }
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
