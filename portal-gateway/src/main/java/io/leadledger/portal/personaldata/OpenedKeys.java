package io.leadledger.portal.personaldata;

import io.leadledger.event.delivery.EncryptedValue;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Keys of persons, for the moment; a person without one is erased. */
public final class OpenedKeys {

    /** No key at all. */
    public static final OpenedKeys NONE = new OpenedKeys(Map.of());

    private static final String ALGORITHM = "AES-256-GCM";
    private static final int TAG_BITS = 128;

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
        if (!value.algorithm().equals(ALGORITHM)) {
            throw new IllegalStateException("expected " + ALGORITHM + " but was " + value.algorithm());
        }
        try {
            Base64.Decoder base64 = Base64.getDecoder();
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(key, "AES"),
                    new GCMParameterSpec(TAG_BITS, base64.decode(value.nonce())));
            cipher.updateAAD(field.context().getBytes(StandardCharsets.UTF_8));
            return new String(cipher.doFinal(base64.decode(value.ciphertext())), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("expected a value sealed with this key in this place", e);
        }
    }

    /** Never the keys. */
    @Override
    public String toString() {
        return "OpenedKeys[" + keys.size() + "]";
    }
}
