package io.leadledger.delivery.recording;

import io.leadledger.delivery.directory.KnownEntity;
import io.leadledger.delivery.intake.AcceptedDelivery;
import io.leadledger.delivery.personaldata.DataKey;
import io.leadledger.delivery.personaldata.DataSubject;
import io.leadledger.delivery.personaldata.DataSubjects;
import io.leadledger.delivery.personaldata.KeyStore;
import io.leadledger.event.delivery.DataSubjectId;
import io.leadledger.id.LeadId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Encrypts the lead fields of deliveries, each person under a key of its own (D-30). */
@Component
class SealingDeliveries {

    private record OfPerson(AcceptedDelivery delivery, DataSubject person) {

        boolean hasFields() {
            return !delivery.fields().isEmpty();
        }
    }

    private final DataSubjects subjects;
    private final KeyStore keys;

    SealingDeliveries(DataSubjects subjects, KeyStore keys) {
        this.subjects = subjects;
        this.keys = keys;
    }

    /** Commits new keys before it returns; whoever has nothing to encrypt gets none. */
    List<SealedDelivery> seal(KnownEntity entity, List<AcceptedDelivery> deliveries) {
        List<OfPerson> known = deliveries.stream()
                .map(delivery -> new OfPerson(delivery, person(entity, delivery)))
                .toList();
        Map<DataSubject, DataKey> keyOf = keys.keysOf(
                known.stream().filter(OfPerson::hasFields).map(OfPerson::person).toList());
        return known.stream().map(one -> seal(one, keyOf)).toList();
    }

    private DataSubject person(KnownEntity entity, AcceptedDelivery delivery) {
        LeadId leadId = delivery.content().leadId();
        return new DataSubject(
                entity.entityId(), subjects.idOf(entity.entityId(), leadId, entity.leadFields(), delivery.fields()));
    }

    private static SealedDelivery seal(OfPerson one, Map<DataSubject, DataKey> keyOf) {
        DataSubjectId personId = one.person().dataSubjectId();
        return one.hasFields()
                ? new SealedDelivery(
                        one.delivery(),
                        personId,
                        Objects.requireNonNull(keyOf.get(one.person()))
                                .encrypt(one.delivery().fields()))
                : new SealedDelivery(one.delivery(), personId, Map.of());
    }
}
