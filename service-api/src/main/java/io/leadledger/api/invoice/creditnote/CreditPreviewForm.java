package io.leadledger.api.invoice.creditnote;

import io.leadledger.api.Refuses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which leads.
 *
 * @param transactionIds at most 5,000, billed on the invoice and not cancelled
 */
@Refuses({"not-creditable", "too-many"})
public record CreditPreviewForm(@Nullable List<@Nullable String> transactionIds) {}
