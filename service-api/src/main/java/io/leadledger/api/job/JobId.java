package io.leadledger.api.job;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.leadledger.id.Id;

/** The id of a job, ordered by when it was asked for. */
public record JobId(@JsonValue String value) implements Id {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public JobId {
        Id.required(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
