package io.leadledger.invoice.verify;

import io.leadledger.api.invoice.proof.Difference;
import io.leadledger.api.invoice.proof.Difference.Kind;
import io.leadledger.event.EventJson;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares what should be with what is, and keeps the first difference. */
final class Comparison {

    private @Nullable Difference first;

    /** Whether both would be written alike; where not, the first component that differs is named. */
    void same(Kind kind, String what, @Nullable Object expected, @Nullable Object actual) {
        if (first == null) {
            same(kind, what, tree(expected), tree(actual));
        }
    }

    /** Something is wrong that has no two sides. */
    void differs(Kind kind, String where, @Nullable String expected, @Nullable String actual) {
        if (first == null) {
            first = new Difference(kind, where, expected, actual);
        }
    }

    boolean identical() {
        return first == null;
    }

    Optional<Difference> first() {
        return Optional.ofNullable(first);
    }

    private void same(Kind kind, String where, JsonNode expected, JsonNode actual) {
        if (first != null || expected.equals(actual)) {
            return;
        }
        if (expected.isObject() && actual.isObject()) {
            Set<String> names = new LinkedHashSet<>(expected.propertyNames());
            names.addAll(actual.propertyNames());
            names.forEach(name -> same(kind, where + ", " + name, expected.path(name), actual.path(name)));
        } else if (expected.isArray() && actual.isArray()) {
            elements(kind, where, expected, actual);
        } else {
            first = new Difference(kind, where, text(expected), text(actual));
        }
    }

    private void elements(Kind kind, String where, JsonNode expected, JsonNode actual) {
        Iterator<JsonNode> one = expected.iterator();
        Iterator<JsonNode> other = actual.iterator();
        for (int i = 1; one.hasNext() && other.hasNext(); i++) {
            same(kind, where + " " + i, one.next(), other.next());
        }
        if (first == null && expected.size() != actual.size()) {
            first = new Difference(
                    kind, where, Integer.toString(expected.size()) + " of them", Integer.toString(actual.size()));
        }
    }

    private static JsonNode tree(@Nullable Object value) {
        return value == null
                ? EventJson.mapper().missingNode()
                : EventJson.mapper().valueToTree(value);
    }

    private static @Nullable String text(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        return node.isValueNode() ? node.asString() : node.toString();
    }
}
