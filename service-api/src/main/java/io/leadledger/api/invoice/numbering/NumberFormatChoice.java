package io.leadledger.api.invoice.numbering;

import java.time.Instant;

/**
 * A format that somebody chose.
 *
 * @param by {@code system} for the one that the series began with
 */
public record NumberFormatChoice(String format, boolean restartsYearly, long startNumber, Instant at, String by) {}
