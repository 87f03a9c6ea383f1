package io.leadledger.portal.partner.lead.query;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A lead and what happened to it, earliest first. */
public record LeadStory(LeadRow lead, List<Happening> happenings) {

    /**
     * @param kind {@code CANCELLED}, {@code BILLED} or {@code CREDITED}
     * @param cause of a cancellation
     * @param documentId the invoice or credit note, with its number
     */
    public record Happening(
            String kind,
            Instant at,
            @Nullable String cause,
            @Nullable UUID documentId,
            @Nullable String number) {}
}
