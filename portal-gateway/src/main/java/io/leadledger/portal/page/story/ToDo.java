package io.leadledger.portal.page.story;

import io.leadledger.portal.page.part.Chip;
import io.leadledger.portal.page.part.Link;
import org.jspecify.annotations.Nullable;

/**
 * A step of a list that is worked off, derived from facts.
 *
 * @param fact what shows that it is done, or that it is not
 * @param action where it is done
 */
public record ToDo(
        boolean done,
        String text,
        String fact,
        @Nullable Link action,
        @Nullable Chip chip) {}
