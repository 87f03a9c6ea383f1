package io.leadledger.delivery.personaldata;

import io.leadledger.event.delivery.DataSubjectId;
import io.leadledger.id.EntityId;
import java.util.Comparator;

/** The person behind leads of one entity, owner of an erasure key. */
public record DataSubject(EntityId entityId, DataSubjectId dataSubjectId) {

    /** One order for everybody who locks several. */
    static final Comparator<DataSubject> LOCK_ORDER = Comparator.comparing(
                    (DataSubject subject) -> subject.entityId().value())
            .thenComparing(subject -> subject.dataSubjectId().value());
}
