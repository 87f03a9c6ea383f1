package io.leadledger.partner.activity;

import io.leadledger.api.partner.activity.Happened.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Which values of a fact are others than in the one before. Plain Java over JSON. */
final class Differences {

    /** Whose history it is: that never changes, and everybody who reads it knows. */
    private static final Set<String> SUBJECTS = Set.of("partnerId", "entityId");

    /** A text of people is shorter; what is longer is a picture. */
    private static final int MAX_LENGTH = 4_000;

    private Differences() {}

    static List<Change> between(@Nullable JsonNode before, JsonNode after) {
        Map<String, String> old = values(before);
        Map<String, String> now = values(after);
        Set<String> fields = new LinkedHashSet<>(old.keySet());
        fields.addAll(now.keySet());
        List<Change> changes = new ArrayList<>();
        for (String field : fields) {
            if (!SUBJECTS.contains(field) && !Objects.equals(old.get(field), now.get(field))) {
                changes.add(new Change(field, old.get(field), now.get(field)));
            }
        }
        return changes;
    }

    private static Map<String, String> values(@Nullable JsonNode body) {
        Map<String, String> values = new LinkedHashMap<>();
        if (body != null) {
            collect("", body, values);
        }
        return values;
    }

    private static void collect(String path, JsonNode node, Map<String, String> values) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> collect(
                            path.isEmpty() ? field.getKey() : path + '.' + field.getKey(), field.getValue(), values));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(path + '[' + i + ']', node.get(i), values);
            }
        } else if (!node.isNull() && node.asString().length() <= MAX_LENGTH) {
            values.put(path, node.asString());
        }
    }
}
