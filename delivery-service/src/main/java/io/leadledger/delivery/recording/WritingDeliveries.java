package io.leadledger.delivery.recording;

import io.leadledger.chassis.crash.CrashPoints;
import io.leadledger.delivery.log.EventLog;
import io.leadledger.delivery.log.NewFact;
import io.leadledger.event.delivery.TransactionEvent.TransactionRecorded;
import io.leadledger.id.DeliveryId;
import io.leadledger.id.EntityId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes deliveries, positions, transactions and facts in one transaction of four statements, whatever their number.
 * Locks are taken in one order everywhere: delivery ids, then positions.
 */
@Component
class WritingDeliveries {

    private final DeliveryTable deliveries;
    private final PricingTransactions pricing;
    private final EventLog log;
    private final CrashPoints crashPoints;

    WritingDeliveries(DeliveryTable deliveries, PricingTransactions pricing, EventLog log, CrashPoints crashPoints) {
        this.deliveries = deliveries;
        this.pricing = pricing;
        this.log = log;
        this.crashPoints = crashPoints;
    }

    /** Writes those whose id is still free; the answer is the ids of their facts, by delivery id. */
    @Transactional
    public Map<DeliveryId, List<String>> write(EntityId entityId, List<SealedDelivery> sealed) {
        reachAfterCommit("delivery.bulk.after-commit");
        Set<DeliveryId> free = deliveries.take(
                entityId, sealed.stream().map(SealedDelivery::delivery).toList());
        crashPoints.reached("delivery.bulk.after-delivery-insert");
        List<SealedDelivery> fresh = sealed.stream()
                .filter(one -> free.contains(one.delivery().deliveryId()))
                .toList();
        Map<DeliveryId, TransactionRecorded> recorded = pricing.record(
                entityId, fresh.stream().map(SealedDelivery::delivery).toList());
        Map<DeliveryId, List<NewFact>> facts = facts(entityId, fresh, recorded);
        log.append(facts.values().stream().flatMap(List::stream).toList());
        crashPoints.reached("delivery.bulk.before-commit");
        return ids(facts);
    }

    private void reachAfterCommit(String point) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                crashPoints.reached(point);
            }
        });
    }

    private static Map<DeliveryId, List<NewFact>> facts(
            EntityId entityId, List<SealedDelivery> fresh, Map<DeliveryId, TransactionRecorded> recorded) {
        Map<DeliveryId, List<NewFact>> facts = new LinkedHashMap<>();
        for (SealedDelivery sealed : fresh) {
            List<NewFact> ofDelivery = new ArrayList<>();
            ofDelivery.add(NewFact.of(DeliveryFacts.SUCCEEDED_SEQUENCE, DeliveryFacts.succeeded(entityId, sealed)));
            TransactionRecorded transaction = recorded.get(sealed.delivery().deliveryId());
            if (transaction != null) {
                ofDelivery.add(NewFact.of(DeliveryFacts.RECORDED_SEQUENCE, transaction));
            }
            facts.put(sealed.delivery().deliveryId(), ofDelivery);
        }
        return facts;
    }

    private static Map<DeliveryId, List<String>> ids(Map<DeliveryId, List<NewFact>> facts) {
        Map<DeliveryId, List<String>> ids = new LinkedHashMap<>();
        facts.forEach((deliveryId, ofDelivery) ->
                ids.put(deliveryId, ofDelivery.stream().map(NewFact::eventId).toList()));
        return ids;
    }
}
