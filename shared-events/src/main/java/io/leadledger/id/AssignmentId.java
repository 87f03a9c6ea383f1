package io.leadledger.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The id of an assignment, by which a partner receives leads of a profile. */
public record AssignmentId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AssignmentId {
        Id.required(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
