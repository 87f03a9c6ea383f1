package io.leadledger.partner.note;

import io.leadledger.id.PartnerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks to note something anew.
 *
 * @param tags absent where those that are there stay
 */
record ChangeNotes(
        PartnerId partnerId,
        @Nullable String text,
        @Nullable List<String> tags) {}
