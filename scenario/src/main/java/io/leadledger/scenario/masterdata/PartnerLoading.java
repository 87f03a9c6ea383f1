package io.leadledger.scenario.masterdata;

import io.leadledger.api.partner.partner.PartnerApi;
import io.leadledger.id.PartnerId;
import io.leadledger.scenario.aggregate.Aggregates;
import io.leadledger.scenario.aggregate.Outcome;
import io.leadledger.scenario.aggregate.Outcome.Loaded;
import io.leadledger.scenario.aggregate.Outcome.Refused;
import io.leadledger.scenario.api.ApiError;
import io.leadledger.scenario.loading.Columns;
import io.leadledger.scenario.loading.Kind;
import io.leadledger.scenario.loading.LoadContext;
import io.leadledger.scenario.sheet.RejectedRow;
import io.leadledger.scenario.sheet.Row;
import io.leadledger.scenario.sheet.Sheet;
import java.util.Map;
import java.util.Optional;

/** Loads {@code partners.csv}. */
final class PartnerLoading implements KeyedRows.Loading {
    private static final Columns COLUMNS =
            new Columns(Map.of("externalId", "partner", "contactEmail", "email"), "partner");

    private final PartnerApi partners;
    private final Aggregates aggregates;
    private final LoadContext context;

    PartnerLoading(Aggregates aggregates, LoadContext context) {
        this.partners = context.api().client(PartnerApi.class);
        this.aggregates = aggregates;
        this.context = context;
    }

    void load(Sheet sheet) {
        new KeyedRows(context.rejections()).load(sheet, this);
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
        return aggregates.load(
                new PartnerWanted(partners, row.text("partner"), PartnerForms.details(row), PartnerForms.billing(row)));
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
        for (var warning : partners.find(new PartnerId(partnerId)).warnings()) {
            var sentence = new ApiError(warning.field(), warning.code(), warning.message()).sentence();
            context.narration().complain("%s, %s: %s".formatted(place(row), COLUMNS.of(warning.field()), sentence));
        }
    }

    private static String place(Row row) {
        return "%s line %d".formatted(row.file(), row.line());
    }
}
