package io.leadledger.delivery.personaldata;

import java.util.Base64;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Secrets of personal data; without them the service does not start.
 *
 * @param masterKey wraps the data keys: 32 bytes in base64
 * @param dataSubjectKey makes ids of data subjects: 32 bytes in base64
 * @param keystore the database of the data keys
 */
@ConfigurationProperties("leadledger")
record PersonalDataProperties(String masterKey, String dataSubjectKey, Keystore keystore) {

    /** The keys' own database: the run role may read and add, the owner migrates. */
    record Keystore(String url, String username, String password, Owner owner) {}

    /** Whose tables they are. */
    record Owner(String username, String password) {}

    byte[] masterKeyBytes() {
        return bytes("leadledger.master-key", masterKey);
    }

    byte[] dataSubjectKeyBytes() {
        return bytes("leadledger.data-subject-key", dataSubjectKey);
    }

    private static byte[] bytes(String name, String base64) {
        byte[] key = Base64.getDecoder().decode(base64);
        if (key.length != 32) {
            throw new IllegalStateException("expected " + name + " to be 32 bytes but was " + key.length);
        }
        return key;
    }

    /** Never the secrets themselves. */
    @Override
    public String toString() {
        return "PersonalDataProperties[keystore=" + keystore.url() + "]";
    }
}
