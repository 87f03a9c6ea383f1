package io.leadledger.event.delivery;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.leadledger.id.Id;

/** The person behind leads of an entity, as a keyed hash that tells nothing without the key (D-08). */
public record DataSubjectId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DataSubjectId {
        Id.required(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
