package io.leadledger.api.invoice.mailtext;

import io.leadledger.api.Versioned;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The words of one kind of mail in one language, with placeholders such as {@code {number}}.
 *
 * @param language {@code de} or {@code en}
 * @param own whether the entity wrote it; else it is ours
 * @param changedBy who wrote it, or took it away, last
 */
public record MailTextAnswer(
        MailKind kind,
        String language,
        String subject,
        String text,
        boolean own,
        @Nullable Instant changedAt,
        @Nullable String changedBy,
        long version)
        implements Versioned {}
