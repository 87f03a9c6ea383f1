package io.leadledger.event.mail;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.leadledger.id.Id;

/** Of one document sent to its partner: one mail, however often it is tried. */
public record SendingId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SendingId {
        Id.required(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
