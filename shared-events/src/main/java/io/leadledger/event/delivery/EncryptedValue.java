package io.leadledger.event.delivery;

/**
 * One personal value under the data subject's own key (D-30). The key itself is in no event.
 *
 * @param keyId which key
 * @param algorithm for example {@code AES-256-GCM}
 * @param nonce base64
 * @param ciphertext base64, authentication tag included
 */
public record EncryptedValue(String keyId, String algorithm, String nonce, String ciphertext) {}
