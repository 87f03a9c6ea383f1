package io.leadledger.partner.activity;

import io.leadledger.api.partner.activity.Happened.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Which values of a fact are others than in the one before. Plain Java over JSON. */
final class Differences {

    /** Whose history it is: that never changes, and everybody who reads it knows. */
    private static final Set<String> SUBJECTS = Set.of("partnerId", "entityId");

    /** Which rate a fact is about, is said each time. */
    private static final Set<String> NAMES = Set.of("kind", "validFrom");

    /** A picture says nothing to who reads letters; it has a hash. */
    private static final Set<String> PICTURES = Set.of("logo.png");

    private Differences() {}

    static List<Change> between(@Nullable JsonNode before, JsonNode after) {
        Map<String, String> old = values(before);
        Map<String, String> now = values(after);
        Set<String> fields = new LinkedHashSet<>(old.keySet());
        fields.addAll(now.keySet());
        List<Change> changes = new ArrayList<>();
        for (String field : fields) {
            if (NAMES.contains(field)) {
                changes.add(new Change(field, null, now.get(field)));
            } else if (!SUBJECTS.contains(field) && !Objects.equals(old.get(field), now.get(field))) {
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
            collectAll(path, node, values);
        } else if (!node.isNull() && !PICTURES.contains(path)) {
            values.put(path, node.asString());
        }
    }

    /** Words are one value together; things are told apart by what they are called, else by their place. */
    private static void collectAll(String path, JsonNode list, Map<String, String> values) {
        List<JsonNode> items = List.copyOf(list.values());
        if (!items.isEmpty() && items.stream().allMatch(JsonNode::isString)) {
            values.put(path, items.stream().map(JsonNode::asString).collect(Collectors.joining(", ")));
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            JsonNode item = items.get(i);
            collect(path + '[' + item.path("field").asString(String.valueOf(i)) + ']', item, values);
        }
    }
}
