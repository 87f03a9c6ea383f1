package io.leadledger.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The id of a distribution profile. */
public record ProfileId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProfileId {
        Id.required(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
