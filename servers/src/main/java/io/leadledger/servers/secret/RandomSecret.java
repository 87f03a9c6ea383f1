package io.leadledger.servers.secret;

import java.security.SecureRandom;
import java.util.Base64;

/** Fresh random passwords and keys; all of them carry at least 128 bits. */
public final class RandomSecret {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int PASSWORD_BYTES = 24;
    private static final int KEY_BYTES = 32;

    private RandomSecret() {}

    /** A password of 192 bits from letters, digits, {@code -} and {@code _}. */
    public static String password() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(PASSWORD_BYTES));
    }

    /** A password for a person: 192 bits, and by its fixed first part within the password policy of both realms. */
    public static String personsPassword() {
        return "Aa1-" + password();
    }

    /** 32 random bytes in base64, the form in which the services take keys. */
    public static String key() {
        return Base64.getEncoder().encodeToString(bytes(KEY_BYTES));
    }

    private static byte[] bytes(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
