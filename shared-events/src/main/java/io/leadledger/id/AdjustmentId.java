package io.leadledger.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The id of an adjustment of an invoice. */
public record AdjustmentId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AdjustmentId {
        Id.required(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
