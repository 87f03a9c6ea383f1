package io.leadledger.api.invoice.mailtext;

import io.leadledger.api.Refuses;
import io.leadledger.api.invoice.AboutEntity;
import org.jspecify.annotations.Nullable;

/**
 * Words as sent.
 *
 * @param subject on one line
 * @param text on several lines, at most 4,000 characters
 */
@Refuses({"unknown-placeholder"})
public record MailTextForm(
        @Nullable String entityId,
        @Nullable String subject,
        @Nullable String text) implements AboutEntity {}
