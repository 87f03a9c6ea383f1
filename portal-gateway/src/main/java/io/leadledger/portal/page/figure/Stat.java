package io.leadledger.portal.page.figure;

import org.jspecify.annotations.Nullable;

/**
 * A big number.
 *
 * @param unit behind it, as a currency
 * @param note below it
 * @param href the list of what it counts
 */
public record Stat(
        String label,
        String value,
        @Nullable String unit,
        @Nullable String note,
        @Nullable String href) {

    public static Stat of(String label, String value) {
        return new Stat(label, value, null, null, null);
    }

    public Stat in(String measure) {
        return new Stat(label, value, measure, note, href);
    }

    public Stat noted(String below) {
        return new Stat(label, value, unit, below, href);
    }

    public Stat opening(String list) {
        return new Stat(label, value, unit, note, list);
    }
}
