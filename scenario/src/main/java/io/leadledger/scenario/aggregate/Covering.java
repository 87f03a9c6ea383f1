package io.leadledger.scenario.aggregate;

import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Whether a state already says all that is wanted; what is wanted as null is so when it is absent. */
final class Covering {
    private Covering() {}

    static boolean covers(JsonNode state, JsonNode wanted) {
        if (wanted.isObject()) {
            return wanted.properties().stream().allMatch(entry -> covers(state.path(entry.getKey()), entry.getValue()));
        }
        if (wanted.isArray()) {
            return state.size() == wanted.size()
                    && IntStream.range(0, wanted.size()).allMatch(i -> covers(state.path(i), wanted.path(i)));
        }
        return text(state).equals(text(wanted));
    }

    private static String text(JsonNode value) {
        return value.isMissingNode() || value.isNull() ? "" : value.asString();
    }
}
