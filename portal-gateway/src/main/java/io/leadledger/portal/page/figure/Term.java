package io.leadledger.portal.page.figure;

import org.jspecify.annotations.Nullable;

/**
 * A part of arithmetic that is shown: {@code 40 − 2 = 38 × 25.00 = 950.00}.
 *
 * @param operator before it; absent at the beginning
 */
public record Term(@Nullable String operator, String value, String label, boolean result) {

    public static Term of(@Nullable String operator, String value, String label) {
        return new Term(operator, value, label, false);
    }

    public static Term result(String value, String label) {
        return new Term("=", value, label, true);
    }
}
