package io.leadledger.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The id of an entity, a line of business of the operator. */
public record EntityId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EntityId {
        Id.required(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
