package io.leadledger.partner.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Objects;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The key this service's secrets hang on; without it the service does not start. It is used for nothing itself: each
 * purpose has a key of its own, derived by HKDF.
 *
 * @param secretKey 32 bytes in base64, from the environment; kept nowhere
 */
@ConfigurationProperties("leadledger")
public record ServiceKey(String secretKey) {

    private static final int BYTES = 32;

    public ServiceKey {
        Objects.requireNonNull(secretKey, "leadledger.secret-key is needed");
        int length = Base64.getDecoder().decode(secretKey).length;
        if (length != BYTES) {
            throw new IllegalStateException("expected leadledger.secret-key to be 32 bytes but was " + length);
        }
    }

    /** The key of 256 bits for one purpose, always the same. */
    public byte[] forPurpose(String purpose) {
        try {
            HKDFParameterSpec spec = HKDFParameterSpec.ofExtract()
                    .addIKM(new SecretKeySpec(Base64.getDecoder().decode(secretKey), "HKDF"))
                    .thenExpand(purpose.getBytes(StandardCharsets.UTF_8), BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveData(spec);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Never the key itself. */
    @Override
    public String toString() {
        return "ServiceKey[…]";
    }
}
