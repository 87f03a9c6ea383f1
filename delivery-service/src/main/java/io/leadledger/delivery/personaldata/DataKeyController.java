package io.leadledger.delivery.personaldata;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.delivery.support.Ids;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Hands out opened data keys in bulk, to the one client that may show personal data: the gateway (D-30). */
@RestController
class DataKeyController {

    private static final int MOST = 5_000;

    private final KeyStore keyStore;

    DataKeyController(KeyStore keyStore) {
        this.keyStore = keyStore;
    }

    /** Ids of keys. */
    record Wanted(@Nullable List<@Nullable String> keyIds) {}

    /** The keys that still exist; one that is missing was destroyed, or never was. */
    record OpenKeys(List<OpenKey> keys) {}

    /** A key of 256 bits in base64. */
    record OpenKey(String keyId, String key) {

        /** Never the key. */
        @Override
        public String toString() {
            return "OpenKey[" + keyId + "]";
        }
    }

    @PostMapping("/api/v1/data-keys")
    @PreAuthorize("hasAuthority('data-keys:read')")
    OpenKeys read(@RequestBody Wanted wanted) {
        List<@Nullable String> keyIds = wanted.keyIds();
        if (keyIds == null || keyIds.size() > MOST) {
            throw new RejectedException(Rejection.rule(
                    keyIds == null ? "missing" : "too-many", "keyIds", "expected a list of at most %d ids", MOST));
        }
        List<String> known = keyIds.stream().filter(Ids::isId).distinct().toList();
        return new OpenKeys(keyStore.withIds(known).stream()
                .map(key -> new OpenKey(key.keyId(), key.base64()))
                .toList());
    }
}
