package io.leadledger.partner.entity;

import io.leadledger.api.Page;
import io.leadledger.api.partner.entity.EntityAnswer;
import io.leadledger.api.partner.entity.EntityAnswer.VatRate;
import io.leadledger.chassis.web.PageRequest;
import io.leadledger.event.partner.EntityEvent;
import io.leadledger.event.partner.EntityEvent.EntityDefined;
import io.leadledger.id.EntityId;
import io.leadledger.partner.support.View;
import io.leadledger.partner.support.View.Versioned;
import java.util.Optional;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entities as they are now (table {@code entity_view}). */
@Component
class EntityView {

    /** The constraint that keeps external ids apart, for the eye too. */
    static final String KEY_CONSTRAINT = "an_entity_key_looks_like_no_other";

    private final JdbcClient jdbc;

    private final View<EntityState> rows;

    EntityView(JdbcClient jdbc) {
        this.jdbc = jdbc;
        rows = new View<>(
                jdbc,
                new View.Table(
                        "entity_view",
                        "entity_id",
                        "state #>> '{definition,name}'",
                        "upper(external_id) = upper(:externalId)",
                        "entity_id = any (:entities)",
                        "false"),
                EntityState.class);
    }

    @EventHandler
    void on(EntityEvent event, @SequenceNumber long sequence) {
        Optional<Versioned<EntityState>> before = find(event.entityId());
        if (before.isPresent() && before.get().version() >= sequence) {
            return;
        }
        EntityState now = EntityRules.evolve(before.map(Versioned::state).orElse(null), event);
        if (before.isEmpty()) {
            claimLook(now.definition());
        }
        rows.save(event.entityId(), now.definition().externalId(), new Versioned<>(now, sequence));
    }

    Optional<Versioned<EntityState>> find(EntityId entityId) {
        return rows.find(entityId);
    }

    Page<Versioned<EntityState>> list(View.Narrowing narrowing, PageRequest page) {
        return rows.list(narrowing, page);
    }

    /** An entity as the API shows it. */
    static EntityAnswer answer(Versioned<EntityState> present) {
        EntityState state = present.state();
        EntityDefined entity = state.definition();
        return new EntityAnswer(
                entity.entityId(),
                entity.externalId(),
                entity.name(),
                entity.currency(),
                entity.timeZone(),
                entity.taxRegime(),
                entity.applies(),
                entity.paymentTermsDays(),
                entity.lineGranularity(),
                entity.leadFields(),
                state.vatRates().stream()
                        .map(set -> new VatRate(set.kind(), set.percent(), set.validFrom()))
                        .toList(),
                state.seller(),
                state.logoSha256(),
                present.version());
    }

    private void claimLook(EntityDefined entity) {
        jdbc.sql("""
                        insert into look_of_entity_key (look, entity_id)
                        select distinct look, :entityId from unnest(array[
                            translate(:key, '01l', 'OII'), translate(upper(:key), '01', 'OI')]) as look
                        """)
                .param("entityId", entity.entityId().value())
                .param("key", entity.externalId())
                .update();
    }
}
