package io.leadledger.scenario.masterdata;

import static io.leadledger.scenario.api.Pages.encoded;

import io.leadledger.scenario.api.ApiError;
import io.leadledger.scenario.loading.Columns;
import io.leadledger.scenario.loading.Kind;
import io.leadledger.scenario.loading.LoadedThings;
import io.leadledger.scenario.loading.LoadedThings.LoadedEntity;
import io.leadledger.scenario.loading.Rejections;
import io.leadledger.scenario.masterdata.Outcome.Loaded;
import io.leadledger.scenario.masterdata.Outcome.Refused;
import io.leadledger.scenario.masterdata.Wanted.Part;
import io.leadledger.scenario.setup.EntitySetup;
import io.leadledger.scenario.sheet.RejectedRow;
import java.util.List;
import java.util.Map;

/** Loads the entities of {@code operator.yaml}, each with its seller. */
final class EntityLoading {
    private static final String PATH = "/api/v1/entities";
    private static final Columns KEYS = new Columns(
            Map.of(
                    "externalId", "entity",
                    "vatRates", "vat_rate",
                    "percent", "vat_rate",
                    "validFrom", "vat_rates",
                    "bankName", "bank",
                    "name", "name"),
            "entity");

    private final Aggregates aggregates;
    private final LoadedThings things;
    private final Rejections rejections;

    EntityLoading(Aggregates aggregates, LoadedThings things, Rejections rejections) {
        this.aggregates = aggregates;
        this.things = things;
        this.rejections = rejections;
    }

    void load(List<EntitySetup> entities) {
        entities.forEach(this::load);
    }

    private void load(EntitySetup setup) {
        var body = EntityBody.of(setup);
        var wanted = new Wanted(
                "entityId",
                PATH + "?externalId=" + encoded(setup.key()),
                PATH,
                PATH,
                body,
                List.of(
                        new Part("", "", body),
                        new Part("/seller-profile", "seller", EntityBody.seller(setup.seller()))));
        switch (aggregates.load(wanted)) {
            case Loaded loaded -> {
                things.saw(loaded.id(), loaded.version());
                things.loaded(new LoadedEntity(loaded.id(), setup));
            }
            case Refused refused -> rejections.add(Kind.ENTITY, setup.key(), rejected(setup, refused.errors()));
        }
    }

    private static RejectedRow rejected(EntitySetup setup, List<ApiError> errors) {
        var key = KEYS.of(errors.getFirst().field());
        return new RejectedRow("operator.yaml", setup.line(), key, ApiError.sentences(errors));
    }
}
