package io.leadledger.scenario.masterdata;

import io.leadledger.api.partner.entity.EntityApi;
import io.leadledger.id.EntityId;
import io.leadledger.scenario.aggregate.Aggregates;
import io.leadledger.scenario.aggregate.Outcome.Loaded;
import io.leadledger.scenario.aggregate.Outcome.Refused;
import io.leadledger.scenario.api.ApiError;
import io.leadledger.scenario.api.Verdict;
import io.leadledger.scenario.loading.Columns;
import io.leadledger.scenario.loading.Kind;
import io.leadledger.scenario.loading.LoadedThings;
import io.leadledger.scenario.loading.LoadedThings.LoadedEntity;
import io.leadledger.scenario.loading.Rejections;
import io.leadledger.scenario.setup.EntitySetup;
import io.leadledger.scenario.sheet.RejectedRow;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Loads the entities of {@code operator.yaml}, each with its seller. */
final class EntityLoading {
    private static final Columns KEYS = new Columns(
            Map.of(
                    "externalId", "entity",
                    "vatRates", "vat_rate",
                    "percent", "vat_rate",
                    "validFrom", "vat_rates",
                    "bankName", "bank",
                    "name", "name"),
            "entity");

    private final EntityApi entities;
    private final Aggregates aggregates;
    private final LoadedThings things;
    private final Rejections rejections;

    EntityLoading(EntityApi entities, Aggregates aggregates, LoadedThings things, Rejections rejections) {
        this.entities = entities;
        this.aggregates = aggregates;
        this.things = things;
        this.rejections = rejections;
    }

    void load(List<EntitySetup> setups) {
        setups.forEach(this::load);
    }

    private void load(EntitySetup setup) {
        var wanted = new EntityWanted(entities, EntityForms.of(setup), EntityForms.seller(setup.seller()));
        switch (aggregates.load(wanted)) {
            case Loaded loaded -> {
                things.saw(loaded.id(), loaded.version());
                things.loaded(new LoadedEntity(loaded.id(), currency(setup, loaded.id()), setup));
            }
            case Refused refused -> rejections.add(Kind.ENTITY, setup.key(), rejected(setup, refused.errors()));
        }
    }

    private String currency(EntitySetup setup, String id) {
        return Objects.requireNonNullElseGet(
                setup.currency(),
                () -> Verdict.told(
                        "show what it has",
                        () -> entities.find(new EntityId(id)).currency().getCurrencyCode()));
    }

    private static RejectedRow rejected(EntitySetup setup, List<ApiError> errors) {
        var key = KEYS.of(errors.getFirst().field());
        return new RejectedRow("operator.yaml", setup.line(), key, ApiError.sentences(errors));
    }
}
