package io.leadledger.quickstart.loading;

import static io.leadledger.quickstart.api.Pages.encoded;

import io.leadledger.quickstart.loading.LoadedThings.LoadedEntity;
import io.leadledger.quickstart.loading.LoadedThings.LoadedPlace;
import io.leadledger.quickstart.loading.Outcome.Loaded;
import io.leadledger.quickstart.loading.Outcome.Refused;
import io.leadledger.quickstart.loading.Wanted.Part;
import io.leadledger.quickstart.scenario.RejectedRow;
import io.leadledger.quickstart.scenario.Row;
import io.leadledger.quickstart.scenario.Sheet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Loads {@code profiles.csv}. */
final class ProfileLoading {
    private static final String PATH = "/api/v1/profiles";
    private static final Columns COLUMNS = new Columns(
            Map.of("externalId", "profile", "entityId", "entity", "amount", "base_price", "currency", "base_price"),
            "profile");

    private final Aggregates aggregates;
    private final LoadedThings things;
    private final Rejections rejections;

    ProfileLoading(Aggregates aggregates, LoadedThings things, Rejections rejections) {
        this.aggregates = aggregates;
        this.things = things;
        this.rejections = rejections;
    }

    void load(Sheet profiles) {
        new KeyedRows(rejections).each(profiles, Kind.PROFILE, this::load);
    }

    private void load(Row row) {
        var key = row.text("profile");
        var entityKey = row.text("entity");
        var flaw = rejections
                .dependent(row, "entity", Kind.ENTITY, entityKey)
                .or(() -> unknownEntity(row))
                .or(() -> Prices.flaw(
                        row,
                        "base_price",
                        things.entity(entityKey).orElseThrow().setup().currency()));
        if (flaw.isPresent()) {
            rejections.add(Kind.PROFILE, key, flaw.get());
            return;
        }
        var entity = things.entity(entityKey).orElseThrow();
        switch (aggregates.load(wanted(row, key, entity))) {
            case Loaded loaded -> {
                things.saw(loaded.id(), loaded.version());
                things.profiles.put(key, new LoadedPlace(loaded.id(), entity));
            }
            case Refused refused -> rejections.add(Kind.PROFILE, key, COLUMNS.rejected(row, refused.errors()));
        }
    }

    private Optional<RejectedRow> unknownEntity(Row row) {
        return things.entity(row.text("entity")).isPresent()
                ? Optional.empty()
                : Optional.of(row.rejected(
                        "entity",
                        "expected an entity of operator.yaml, but was %s (unknown-entity)"
                                .formatted(row.text("entity"))));
    }

    private static Wanted wanted(Row row, String key, LoadedEntity entity) {
        var body = EntityBody.texts(
                "entityId", entity.id(),
                "externalId", key,
                "routingStrategy", PartnerLoading.word(row, "routing_strategy"));
        body.put("basePrice", Prices.money(row, "base_price", entity.setup().currency()));
        return new Wanted(
                "profileId",
                "%s?entityId=%s&externalId=%s".formatted(PATH, entity.id(), encoded(key)),
                PATH,
                PATH,
                body,
                List.of(new Part("", "", body)),
                entity.id());
    }
}
