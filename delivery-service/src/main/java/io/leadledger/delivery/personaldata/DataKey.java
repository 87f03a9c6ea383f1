package io.leadledger.delivery.personaldata;

import io.leadledger.chassis.sealing.AesGcm;
import io.leadledger.event.delivery.EncryptedValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** The key of one data subject, opened. Destroying it where it is kept erases the person everywhere. */
public final class DataKey {

    private final String keyId;
    private final DataSubject subject;
    private final byte[] key;

    DataKey(String keyId, DataSubject subject, byte[] key) {
        this.keyId = keyId;
        this.subject = subject;
        this.key = key.clone();
    }

    /** Whose key it is. */
    public DataSubject subject() {
        return subject;
    }

    /** Each value encrypted by itself, bound to entity, person, field name and key (X14). */
    public Map<String, EncryptedValue> encrypt(Map<String, String> fields) {
        Map<String, EncryptedValue> encrypted = new LinkedHashMap<>();
        fields.forEach((field, value) -> encrypted.put(field, encrypt(field, value)));
        return encrypted;
    }

    /** The value in clear; throws {@link IllegalStateException} if it is not of this person and field. */
    String decrypt(String field, EncryptedValue value) {
        AesGcm.Sealed sealed = new AesGcm.Sealed(value.nonce(), value.ciphertext());
        return new String(AesGcm.open(key, sealed, context(field)), StandardCharsets.UTF_8);
    }

    String keyId() {
        return keyId;
    }

    String base64() {
        return Base64.getEncoder().encodeToString(key);
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "DataKey[" + keyId + "]";
    }

    private EncryptedValue encrypt(String field, String value) {
        AesGcm.Sealed sealed = AesGcm.seal(key, value.getBytes(StandardCharsets.UTF_8), context(field));
        return new EncryptedValue(keyId, AesGcm.ALGORITHM, sealed.nonce(), sealed.ciphertext());
    }

    private String[] context(String field) {
        return new String[] {subject.entityId().value(), subject.dataSubjectId().value(), field, keyId};
    }
}
