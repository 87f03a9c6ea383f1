package io.leadledger.api.invoice.numbering;

import io.leadledger.api.Versioned;

/**
 * How a series is numbered.
 *
 * @param format with the places {@code {ENTITY}}, {@code {yyyy}} or {@code {yy}}, and {@code {0000}} for the number, which is
 *     that wide at least
 * @param restartsYearly whether each year begins at 1
 * @param startNumber the first number of the series
 * @param begun whether a number was given, after which the start stays
 * @param next the number that the next document would get
 */
public record NumberSeriesAnswer(
        NumberKind kind,
        String format,
        boolean restartsYearly,
        long startNumber,
        boolean begun,
        ExpectedNumber next,
        long version)
        implements Versioned {}
