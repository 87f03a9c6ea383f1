package io.leadledger.portal.session.token;

import io.leadledger.chassis.sealing.AesGcm;
import io.leadledger.chassis.sealing.AesGcm.Sealed;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Keeps tokens from whoever has the database and not the key: sealed by AES-256-GCM, each bound to its session. After a
 * change of the key nothing opens, and people log in again.
 */
@Component
class TokenSeal {

    private final byte[] key;

    TokenSeal(LoginProperties properties) {
        this.key = Base64.getDecoder().decode(properties.tokenKey());
    }

    String seal(String sessionId, String token) {
        Sealed sealed = AesGcm.seal(key, token.getBytes(StandardCharsets.UTF_8), sessionId);
        return sealed.nonce() + ' ' + sealed.ciphertext();
    }

    /** The token; empty for what was sealed with another key, or for another session. */
    Optional<String> open(String sessionId, String sealed) {
        int space = sealed.indexOf(' ');
        try {
            Sealed parts = new Sealed(sealed.substring(0, space), sealed.substring(space + 1));
            return Optional.of(new String(AesGcm.open(key, parts, sessionId), StandardCharsets.UTF_8));
        } catch (IllegalStateException notOurs) {
            return Optional.empty();
        }
    }
}
