package io.leadledger.scenario.setup;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What invoices print about the seller, by the keys of {@code operator.yaml}.
 *
 * @param values those that are said
 */
public record SellerSetup(Map<String, String> values) {
    /** The value of a key, absent when nothing is said. */
    public @Nullable String text(String key) {
        return values.get(key);
    }
}
