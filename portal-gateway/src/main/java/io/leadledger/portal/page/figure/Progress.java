package io.leadledger.portal.page.figure;

import org.jspecify.annotations.Nullable;

/**
 * How much of a whole is done.
 *
 * @param said to who cannot see it
 * @param shown beside it
 */
public record Progress(
        int value, int max, String said, @Nullable String shown) {}
