package io.leadledger.api.delivery.datakey;

import java.util.List;

/** The keys that still exist; one that is missing was destroyed, or never was. */
public record DataKeysAnswer(List<OpenKey> keys) {

    /** A key of 256 bits in base64. */
    public record OpenKey(String keyId, String key) {

        /** Never the key. */
        @Override
        public String toString() {
            return "OpenKey[" + keyId + "]";
        }
    }
}
