package io.leadledger.api.invoice.numbering;

import io.leadledger.api.Refuses;
import io.leadledger.api.invoice.AboutEntity;
import org.jspecify.annotations.Nullable;

/**
 * How a series is to be numbered.
 *
 * @param format such as {@code {ENTITY}-{yyyy}-{0000}}
 * @param restartsYearly whether each year begins at 1; then the format names the year
 * @param startNumber the first number of the series; absent: 1, or what it is once numbers were given
 */
@Refuses({"bad-number-format", "not-a-number", "out-of-range"})
public record NumberSeriesForm(
        @Nullable String entityId,
        @Nullable String format,
        @Nullable Boolean restartsYearly,
        @Nullable String startNumber)
        implements AboutEntity {}
