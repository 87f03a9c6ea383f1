package io.leadledger.invoice.verify.trail;

import io.leadledger.event.cloudevent.CloudEvent;
import io.leadledger.event.partner.EntityEvent;
import io.leadledger.event.partner.PartnerEvent;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.basis.BillingBases;
import io.leadledger.invoice.basis.BillingBasis;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was ever said of entities and partners, and so every terms on which anybody could be billed. */
public final class Parties {

    private final Map<EntityId, EntityTrail> entities = new HashMap<>();
    private final Map<PartnerId, PartnerTrail> partners = new HashMap<>();

    public void add(CloudEvent<?> event) {
        switch (event.data()) {
            case EntityEvent fact ->
                entities.computeIfAbsent(fact.entityId(), id -> new EntityTrail())
                        .add(event, fact);
            case PartnerEvent fact ->
                partners.computeIfAbsent(fact.partnerId(), id -> new PartnerTrail())
                        .add(event, fact);
            default -> {}
        }
    }

    /**
     * The terms that have this hash, of all that ever held; the latest first. Topics are not ordered against each other, so
     * none of them says which held when an invoice was made: its hash does (D-16, D-29).
     */
    public Optional<BillingBasis> basis(
            EntityId entityId, PartnerId partnerId, BillingPeriod period, @Nullable String basisSha256) {
        EntityTrail entity = entities.getOrDefault(entityId, new EntityTrail());
        PartnerTrail partner = partners.getOrDefault(partnerId, new PartnerTrail());
        return entity.latestFirst().stream()
                .flatMap(known -> partner.latestFirst().stream().map(other -> BillingBases.of(known, other, period)))
                .filter(basis -> basis.sha256().equals(basisSha256))
                .findFirst();
    }

    /** Whether the entity ever had this logo; having none is always possible. */
    public boolean hadLogo(EntityId entityId, @Nullable String sha256) {
        return sha256 == null
                || entities.getOrDefault(entityId, new EntityTrail()).hadLogo(sha256);
    }
}
