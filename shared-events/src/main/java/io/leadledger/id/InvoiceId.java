package io.leadledger.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The id of an invoice, from its draft on; not its number. */
public record InvoiceId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InvoiceId {
        Id.required(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
