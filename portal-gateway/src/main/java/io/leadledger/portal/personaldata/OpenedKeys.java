package io.leadledger.portal.personaldata;

import io.leadledger.chassis.sealing.AesGcm;
import io.leadledger.chassis.sealing.AesGcm.Sealed;
import io.leadledger.event.delivery.EncryptedValue;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keys of persons, for the moment; a person without one is erased. */
public final class OpenedKeys {

    /** No key at all. */
    public static final OpenedKeys NONE = new OpenedKeys(Map.of());

    private final Map<String, byte[]> keys;

    /** @param keys 32 bytes each, by the key's id */
    public OpenedKeys(Map<String, byte[]> keys) {
        this.keys = Map.copyOf(keys);
    }

    /** These and more. */
    public OpenedKeys and(OpenedKeys more) {
        Map<String, byte[]> all = new HashMap<>(keys);
        all.putAll(more.keys);
        return new OpenedKeys(all);
    }

    /**
     * A value in the clear; empty when its key is destroyed.
     *
     * @throws IllegalStateException if it was not sealed with this key for this person and field
     */
    public Optional<String> open(SealedField field) {
        return Optional.ofNullable(keys.get(field.value().keyId())).map(key -> open(key, field));
    }

    private static String open(byte[] key, SealedField field) {
        EncryptedValue value = field.value();
        if (!value.algorithm().equals(AesGcm.ALGORITHM)) {
            throw new IllegalStateException("expected " + AesGcm.ALGORITHM + " but was " + value.algorithm());
        }
        Sealed sealed = new Sealed(value.nonce(), value.ciphertext());
        return new String(AesGcm.open(key, sealed, field.context()), StandardCharsets.UTF_8);
    }

    /** Never the keys. */
    @Override
    public String toString() {
        return "OpenedKeys[" + keys.size() + "]";
    }
}
