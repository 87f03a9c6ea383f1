package io.leadledger.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The id of a delivery, unique within its entity and chosen by whoever reports it (D-06). */
public record DeliveryId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DeliveryId {
        Id.required(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
