package io.leadledger.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The id of an invitation to the portal; it names the invitation, and opens nothing. */
public record InvitationId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InvitationId {
        Id.required(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
