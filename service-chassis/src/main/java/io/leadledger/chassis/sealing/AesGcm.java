package io.leadledger.chassis.sealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM with a random nonce of 96 bits and a tag of 128. What is bound as context has to be said again on
 * opening: a ciphertext moved to another place, or changed by one bit, does not open.
 */
public final class AesGcm {

    /** As events name it. */
    public static final String ALGORITHM = "AES-256-GCM";

    /** Nonce and ciphertext, tag included, each in base64. */
    public record Sealed(String nonce, String ciphertext) {}

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private AesGcm() {}

    /** 256 random bits. */
    public static byte[] newKey() {
        return random(32);
    }

    /** Seals under a key of 256 bits, bound to the context. */
    public static Sealed seal(byte[] key, byte[] plain, String... context) {
        byte[] nonce = random(NONCE_BYTES);
        byte[] ciphertext = run(Cipher.ENCRYPT_MODE, key, nonce, context, plain);
        Base64.Encoder base64 = Base64.getEncoder();
        return new Sealed(base64.encodeToString(nonce), base64.encodeToString(ciphertext));
    }

    /** Throws {@link IllegalStateException} if key, context or a single bit is not the one it was sealed with. */
    public static byte[] open(byte[] key, Sealed sealed, String... context) {
        Base64.Decoder base64 = Base64.getDecoder();
        byte[] ciphertext = base64.decode(sealed.ciphertext());
        return run(Cipher.DECRYPT_MODE, key, base64.decode(sealed.nonce()), context, ciphertext);
    }

    private static byte[] run(int mode, byte[] key, byte[] nonce, String[] context, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(String.join("\n", context).getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("expected a value sealed with this key in this place", e);
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
