package io.leadledger.partner;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator app: codes of six digits out of a secret and the time (RFC 6238). */
public final class OneTimeCodes {

    private static final int STEP_SECONDS = 30;

    private final byte[] secret;

    public OneTimeCodes(String secret) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    public String now() {
        return code(0);
    }

    /** The next one; Keycloak takes it too, and none twice. */
    public String next() {
        return code(1);
    }

    private String code(int stepsAhead) {
        try {
            long step = Instant.now().getEpochSecond() / STEP_SECONDS + stepsAhead;
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int binary = ByteBuffer.wrap(hash, hash[hash.length - 1] & 0xf, Integer.BYTES)
                            .getInt()
                    & 0x7fffffff;
            return String.format(Locale.ROOT, "%06d", binary % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
