package io.leadledger.api.invoice.sending;

import java.util.List;

/**
 * A mail as it would go out now.
 *
 * @param copies who would get a copy
 * @param files names of what would be attached
 */
public record MailPreview(
        List<String> recipients,
        List<String> copies,
        String language,
        String subject,
        String text,
        List<String> files) {}
