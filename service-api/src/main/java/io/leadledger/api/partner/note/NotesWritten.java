package io.leadledger.api.partner.note;

import io.leadledger.api.Written;
import io.leadledger.id.PartnerId;
import java.util.List;

/** Answer to a change of notes: the version now, and the fact it made, none if it made no difference. */
public record NotesWritten(PartnerId partnerId, long version, List<String> eventIds) implements Written {

    @Override
    public String id() {
        return partnerId.value();
    }
}
