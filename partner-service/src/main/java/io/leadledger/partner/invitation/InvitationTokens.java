package io.leadledger.partner.invitation;

import io.leadledger.id.InvitationId;
import io.leadledger.partner.secret.ServiceKey;
import io.leadledger.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * The secret part of a link: 256 bits out of the service's key and the invitation's id. Nobody without the key can make
 * one, and the service can make the same again for a mail that has to be repeated, though it keeps only the hash.
 */
@Component
class InvitationTokens {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final String MAC = "HmacSHA256";

    private final SecretKeySpec key;

    InvitationTokens(ServiceKey key) {
        this.key = new SecretKeySpec(key.forPurpose("invitation-token"), MAC);
    }

    String of(InvitationId invitationId) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(invitationId.value().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether it could be one at all. */
    static boolean wellFormed(String token) {
        return TOKEN.matcher(token).matches();
    }

    /** What is kept of one: its SHA-256 in hexadecimal digits. */
    static String hash(String token) {
        return Sha256.hex(token);
    }
}
