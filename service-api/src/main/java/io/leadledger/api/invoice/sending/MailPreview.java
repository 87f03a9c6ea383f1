package io.leadledger.api.invoice.sending;

import java.util.List;

/**
 * A mail as it would go out now.
 *
 * @param files names of what would be attached
 */
public record MailPreview(
        List<String> recipients, String language, String subject, String text, List<String> files) {}
