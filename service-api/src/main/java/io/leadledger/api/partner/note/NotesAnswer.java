package io.leadledger.api.partner.note;

import io.leadledger.api.Versioned;
import io.leadledger.id.PartnerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is noted about a partner now.
 *
 * @param version 0 where nothing was ever noted
 */
public record NotesAnswer(PartnerId partnerId, @Nullable String text, List<String> tags, long version)
        implements Versioned {}
