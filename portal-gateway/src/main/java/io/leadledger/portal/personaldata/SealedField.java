package io.leadledger.portal.personaldata;

import io.leadledger.event.delivery.EncryptedValue;

/**
 * A value and the place it was sealed for: it opens for no other person and in no other field.
 *
 * @param entityId the entity that asked the person
 * @param dataSubjectId the person
 * @param field name of the field
 */
public record SealedField(String entityId, String dataSubjectId, String field, EncryptedValue value) {

    /** What the value is bound to besides its key. */
    String[] context() {
        return new String[] {entityId, dataSubjectId, field, value.keyId()};
    }
}
