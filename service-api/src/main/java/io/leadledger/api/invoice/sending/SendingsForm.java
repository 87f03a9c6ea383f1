package io.leadledger.api.invoice.sending;

import io.leadledger.api.Refuses;
import io.leadledger.api.invoice.AboutEntity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which documents to send, as asked for.
 *
 * @param from first day of their billing period; wanted where no documents are named
 * @param to day after its last day
 * @param documents ids of invoices and credit notes, at most 5,000; absent: all of the period that were not sent
 */
@Refuses({"bad-date", "bad-period", "too-many", "unknown-document"})
public record SendingsForm(
        @Nullable String entityId,
        @Nullable String from,
        @Nullable String to,
        @Nullable List<@Nullable String> documents)
        implements AboutEntity {}
