package io.leadledger.event.invoice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.leadledger.id.Id;

/** The id of a billing run, one for each entity and period. */
public record BillingRunId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BillingRunId {
        Id.required(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
