package io.leadledger.scenario.masterdata;

import io.leadledger.scenario.api.ApiError;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What became of one thing that was to be loaded. */
sealed interface Outcome {
    /** It is as it was wanted, at this version. */
    record Loaded(String id, long version, JsonNode state) implements Outcome {}

    /** It is not. */
    record Refused(List<ApiError> errors) implements Outcome {}
}
