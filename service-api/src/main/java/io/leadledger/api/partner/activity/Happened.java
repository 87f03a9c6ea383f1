package io.leadledger.api.partner.activity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact, and what it changed.
 *
 * @param eventId as published, where it is published
 * @param type the fact's name, such as {@code BillingDetailsChanged}
 * @param at UTC
 * @param by who caused it: a person's user name or a client's id
 * @param changes empty where the name of the fact says it all
 */
public record Happened(String eventId, String type, Instant at, String by, List<Change> changes) {

    /**
     * A value that is another than in the fact of the same name before.
     *
     * @param field its path in the fact, such as {@code billing.vatId} or {@code leadFields[0].required}
     * @param before absent where there was none
     * @param after absent where there is none any more
     */
    public record Change(
            String field, @Nullable String before, @Nullable String after) {}
}
