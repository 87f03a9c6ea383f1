package io.leadledger.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A password on its way to where it belongs. In a request it is itself; elsewhere it reads as dots. */
public record Password(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Password {}

    @Override
    public String toString() {
        return "…";
    }
}
