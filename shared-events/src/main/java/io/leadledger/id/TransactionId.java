package io.leadledger.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The id of a transaction, derived from entity and delivery (D-06). */
public record TransactionId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TransactionId {
        Id.required(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
