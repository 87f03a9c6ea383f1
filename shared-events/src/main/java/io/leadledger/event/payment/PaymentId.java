package io.leadledger.event.payment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.leadledger.id.Id;

/** Of one booked payment, payout or use of a credit balance. */
public record PaymentId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PaymentId {
        Id.required(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
