package io.leadledger.delivery.personaldata;

import io.leadledger.chassis.sealing.AesGcm;
import io.leadledger.event.EventIds;
import org.springframework.stereotype.Component;

/** Wraps data keys, so that the key store alone reveals nobody. Comes from the environment, is kept nowhere. */
@Component
class MasterKey {

    /** Rises when the master key is changed; data keys are wrapped again then, data stays as it is. */
    static final int VERSION = 1;

    private final byte[] key;

    MasterKey(PersonalDataProperties properties) {
        this.key = properties.masterKeyBytes();
    }

    /** A new random key for a person. */
    WrappedKey newKeyOf(DataSubject subject) {
        String keyId = EventIds.next();
        return new WrappedKey(keyId, subject, AesGcm.seal(key, AesGcm.newKey(), context(keyId, subject)), VERSION);
    }

    /** Throws {@link IllegalStateException} if another master key wrapped it, or another person's row holds it. */
    DataKey unwrap(WrappedKey wrapped) {
        byte[] plain = AesGcm.open(key, wrapped.wrapped(), context(wrapped.keyId(), wrapped.subject()));
        return new DataKey(wrapped.keyId(), wrapped.subject(), plain);
    }

    private static String[] context(String keyId, DataSubject subject) {
        return new String[] {
            keyId, subject.entityId().value(), subject.dataSubjectId().value(), Integer.toString(VERSION)
        };
    }
}
