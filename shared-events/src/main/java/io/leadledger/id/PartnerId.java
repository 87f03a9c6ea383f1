package io.leadledger.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The id of a partner, who receives leads and pays for them. */
public record PartnerId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PartnerId {
        Id.required(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
