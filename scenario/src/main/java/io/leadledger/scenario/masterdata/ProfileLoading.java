package io.leadledger.scenario.masterdata;

import io.leadledger.api.delivery.profile.ProfileApi;
import io.leadledger.api.delivery.profile.ProfileForm;
import io.leadledger.id.ProfileId;
import io.leadledger.scenario.aggregate.Aggregates;
import io.leadledger.scenario.aggregate.Outcome;
import io.leadledger.scenario.aggregate.Outcome.Loaded;
import io.leadledger.scenario.aggregate.Outcome.Refused;
import io.leadledger.scenario.loading.Columns;
import io.leadledger.scenario.loading.Kind;
import io.leadledger.scenario.loading.LoadedThings;
import io.leadledger.scenario.loading.LoadedThings.LoadedEntity;
import io.leadledger.scenario.loading.LoadedThings.LoadedPlace;
import io.leadledger.scenario.loading.Rejections;
import io.leadledger.scenario.price.Prices;
import io.leadledger.scenario.sheet.RejectedRow;
import io.leadledger.scenario.sheet.Row;
import io.leadledger.scenario.sheet.Sheet;
import java.util.Map;
import java.util.Optional;

/** Loads {@code profiles.csv}. */
final class ProfileLoading implements KeyedRows.Loading {
    private static final Columns COLUMNS = new Columns(
            Map.of("externalId", "profile", "entityId", "entity", "amount", "base_price", "currency", "base_price"),
            "profile");

    private final ProfileApi profiles;
    private final Aggregates aggregates;
    private final LoadedThings things;
    private final Rejections rejections;

    ProfileLoading(ProfileApi profiles, Aggregates aggregates, LoadedThings things, Rejections rejections) {
        this.profiles = profiles;
        this.aggregates = aggregates;
        this.things = things;
        this.rejections = rejections;
    }

    void load(Sheet profiles) {
        new KeyedRows(rejections).load(profiles, this);
    }

    @Override
    public Kind kind() {
        return Kind.PROFILE;
    }

    @Override
    public Optional<RejectedRow> flaw(Row row) {
        return rejections
                .dependent(row, "entity", Kind.ENTITY, row.text("entity"))
                .or(() -> unknownEntity(row))
                .or(() -> Prices.flawIfSaid(row, "base_price", entity(row).currency()));
    }

    @Override
    public Outcome ask(Row row) {
        return aggregates.load(wanted(row, row.text("profile"), entity(row)));
    }

    @Override
    public void take(Row row, Outcome outcome) {
        var key = row.text("profile");
        switch (outcome) {
            case Loaded loaded -> {
                things.saw(loaded.id(), loaded.version());
                things.loadedProfile(key, new LoadedPlace<>(new ProfileId(loaded.id()), entity(row)));
            }
            case Refused refused -> rejections.add(Kind.PROFILE, key, COLUMNS.rejected(row, refused.errors()));
        }
    }

    private LoadedEntity entity(Row row) {
        return things.entity(row.text("entity")).orElseThrow();
    }

    private Optional<RejectedRow> unknownEntity(Row row) {
        return things.entity(row.text("entity")).isPresent()
                ? Optional.empty()
                : Optional.of(row.rejected(
                        "entity",
                        "expected an entity of operator.yaml, but was %s (unknown-entity)"
                                .formatted(row.text("entity"))));
    }

    private ProfileWanted wanted(Row row, String key, LoadedEntity entity) {
        var price = row.text("base_price").isEmpty() ? null : Prices.money(row, "base_price", entity.currency());
        var strategy = PartnerForms.word(row, "routing_strategy");
        return new ProfileWanted(profiles, new ProfileForm(entity.id(), key, null, strategy, null, price, null));
    }
}
