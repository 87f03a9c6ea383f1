package io.leadledger.partner.note;

import io.leadledger.id.PartnerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is noted about a partner now. */
record NotesState(PartnerId partnerId, @Nullable String text, List<String> tags) {

    static NotesState none(PartnerId partnerId) {
        return new NotesState(partnerId, null, List.of());
    }
}
