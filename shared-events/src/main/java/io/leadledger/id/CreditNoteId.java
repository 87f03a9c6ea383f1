package io.leadledger.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The id of a credit note; not its number. */
public record CreditNoteId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CreditNoteId {
        Id.required(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
