package io.leadledger.portal.lead;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A lead and what happened to it, earliest first. */
record LeadStory(LeadRow lead, List<Happening> happenings) {

    /**
     * @param kind {@code CANCELLED}, {@code BILLED} or {@code CREDITED}
     * @param cause of a cancellation
     * @param documentId the invoice or credit note, with its number
     */
    record Happening(
            String kind,
            Instant at,
            @Nullable String cause,
            @Nullable UUID documentId,
            @Nullable String number) {}
}
