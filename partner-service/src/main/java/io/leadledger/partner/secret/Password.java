package io.leadledger.partner.secret;

import com.fasterxml.jackson.annotation.JsonCreator;

/** A password on its way from a request to where it belongs. It is written nowhere: as text it reads as dots. */
public record Password(String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Password {}

    @Override
    public String toString() {
        return "…";
    }
}
