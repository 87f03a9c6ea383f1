package io.leadledger.api.invoice.sending;

import io.leadledger.api.Refuses;
import io.leadledger.api.invoice.AboutEntity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which documents to send, as asked for.
 *
 * @param from first day of their billing period
 * @param to day after its last day
 * @param documents ids of invoices and credit notes of the period, at most 5,000; absent: all of it that was not sent
 */
@Refuses({"bad-date", "bad-period", "too-many", "unknown-document"})
public record SendingsForm(
        @Nullable String entityId,
        @Nullable String from,
        @Nullable String to,
        @Nullable List<@Nullable String> documents)
        implements AboutEntity {}
