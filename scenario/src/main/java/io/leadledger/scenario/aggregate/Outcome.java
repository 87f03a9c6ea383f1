package io.leadledger.scenario.aggregate;

import io.leadledger.scenario.api.ApiError;
import java.util.List;

/** What became of one thing that was to be loaded. */
public sealed interface Outcome {
    /** It is as it was wanted, at this version. */
    record Loaded(String id, long version) implements Outcome {}

    /** It is not. */
    record Refused(List<ApiError> errors) implements Outcome {}
}
