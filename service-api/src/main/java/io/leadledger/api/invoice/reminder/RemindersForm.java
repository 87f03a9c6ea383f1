package io.leadledger.api.invoice.reminder;

import io.leadledger.api.Refuses;
import io.leadledger.api.invoice.AboutEntity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Of which invoices to remind, as asked for.
 *
 * @param invoices ids of overdue ones, at most 5,000, each reminded of by its next step; absent: all for which it is time
 */
@Refuses({"all-steps-sent", "not-overdue", "reminded-today", "too-many"})
public record RemindersForm(
        @Nullable String entityId, @Nullable List<@Nullable String> invoices) implements AboutEntity {}
