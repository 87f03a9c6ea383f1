package io.leadledger.partner.note;

import io.leadledger.id.PartnerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is noted about a partner from now on, all of it. No published event: it stays in this service. */
public record NotesChanged(PartnerId partnerId, @Nullable String text, List<String> tags) {

    /** The history it belongs to. */
    public static String subject(PartnerId partnerId) {
        return partnerId + "/notes";
    }
}
