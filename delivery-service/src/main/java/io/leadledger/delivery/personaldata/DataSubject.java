package io.leadledger.delivery.personaldata;

import java.util.Comparator;

/** The person behind leads of one entity, owner of an erasure key. */
public record DataSubject(String entityId, String dataSubjectId) {

    /** One order for everybody who locks several. */
    static final Comparator<DataSubject> LOCK_ORDER =
            Comparator.comparing(DataSubject::entityId).thenComparing(DataSubject::dataSubjectId);
}
