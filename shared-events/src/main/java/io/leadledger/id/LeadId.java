package io.leadledger.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The id of a lead, as its source calls it. */
public record LeadId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LeadId {
        Id.required(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
