package io.leadledger.api.invoice.document;

import org.jspecify.annotations.Nullable;

/**
 * A rule that a document does not keep.
 *
 * @param rule as the rules number it: {@code BR-CO-26}
 * @param refuses whether it refuses the document, or only warns
 * @param sentence the rule in its publisher's words
 * @param location where in the file, as far as the rules say
 */
public record RuleFinding(
        String rule,
        boolean refuses,
        String sentence,
        @Nullable String location) {}
