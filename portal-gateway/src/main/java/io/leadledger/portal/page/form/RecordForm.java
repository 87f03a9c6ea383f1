package io.leadledger.portal.page.form;

import io.leadledger.event.EventJson;
import io.leadledger.portal.page.Words;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form whose fields are those of a record of the contract, called as the service calls them, so that refusals find
 * theirs: {@code address.city} is the city of the record's address. Lists are no fields.
 */
public final class RecordForm<F extends Record> {

    private static final JsonMapper JSON = EventJson.mapper();

    private final Class<F> type;
    private final List<Leaf> leaves;

    /** A value of its own in the form. */
    private record Leaf(String name, Class<?> type) {

        /** A text that was emptied is sent empty, which takes it away; a box that is not ticked does not arrive. */
        Optional<JsonNode> sent(@Nullable String value) {
            if (type == Boolean.class) {
                return Optional.of(JsonNodeFactory.instance.booleanNode("true".equals(value)));
            }
            return Optional.ofNullable(value)
                    .map(String::strip)
                    .filter(text -> type == String.class || !text.isEmpty())
                    .map(JsonNodeFactory.instance::stringNode);
        }

        String shown(JsonNode stored) {
            return type == Boolean.class ? stored.asBoolean(false) ? "true" : "" : stored.asString("");
        }

        String pointer() {
            return "/" + name.replace('.', '/');
        }
    }

    private RecordForm(Class<F> type) {
        this.type = type;
        this.leaves = leaves(type, "").toList();
    }

    public static <F extends Record> RecordForm<F> of(Class<F> type) {
        return new RecordForm<>(type);
    }

    /**
     * The same over records of that type, which have each field under the same name.
     *
     * @param apart fields that what is stored does not tell
     * @throws IllegalArgumentException for a field that is not there, as after one of the two was renamed
     */
    public RecordForm<F> over(Class<? extends Record> stored, String... apart) {
        Set<String> there = leaves(stored, "").map(Leaf::name).collect(Collectors.toSet());
        List<String> missing = leaves.stream()
                .map(Leaf::name)
                .filter(name -> !there.contains(name) && !List.of(apart).contains(name))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("expected %s of %s in %s".formatted(missing, type, stored));
        }
        return this;
    }

    /** Makes the controls; one of another name is a mistake of ours. */
    public Fields fields(Words words, String prefix, Typed typed, Mistakes mistakes) {
        return new Fields(
                words, prefix, typed, mistakes, leaves.stream().map(Leaf::name).collect(Collectors.toSet()));
    }

    /** What was typed; what the form does not ask is absent. */
    public F read(Typed typed) {
        return read(Map.of(), typed);
    }

    /** What was typed; what the form does not ask is sent as it is stored. */
    public F read(Typed typed, @Nullable Object stored) {
        return read(shown(stored), typed);
    }

    /** What the form shows of what is stored: the values of the same names, empty where there are none. */
    public Map<String, String> shown(@Nullable Object stored) {
        JsonNode tree = JSON.valueToTree(stored);
        Map<String, String> values = new LinkedHashMap<>();
        leaves.forEach(leaf -> values.put(leaf.name(), leaf.shown(tree.at(leaf.pointer()))));
        return Collections.unmodifiableMap(values);
    }

    /** What each field is called, in the order of the record: field {@code city} is the message {@code <prefix>.city}. */
    public Map<String, String> labels(Words words, String prefix) {
        Map<String, String> labels = new LinkedHashMap<>();
        leaves.forEach(leaf -> words.find(prefix + "." + leaf.name()).ifPresent(said -> labels.put(leaf.name(), said)));
        return Collections.unmodifiableMap(labels);
    }

    private F read(Map<String, String> stored, Typed typed) {
        ObjectNode form = JSON.createObjectNode();
        for (Leaf leaf : leaves) {
            leaf.sent(typed.values().containsKey(leaf.name()) ? typed.raw(leaf.name()) : stored.get(leaf.name()))
                    .ifPresent(value -> put(form, leaf, value));
        }
        return JSON.treeToValue(form, type);
    }

    private static void put(ObjectNode form, Leaf leaf, JsonNode value) {
        String pointer = leaf.pointer();
        int parent = pointer.lastIndexOf('/');
        form.withObject(pointer.substring(0, parent)).set(pointer.substring(parent + 1), value);
    }

    private static Stream<Leaf> leaves(Class<?> record, String prefix) {
        return Stream.of(record.getRecordComponents())
                .filter(component -> component.getType() != List.class)
                .flatMap(component -> {
                    String name = prefix + component.getName();
                    return isGroup(component.getType())
                            ? leaves(component.getType(), name + ".")
                            : Stream.of(new Leaf(name, component.getType()));
                });
    }

    /** A record of one component is a value with a name. */
    private static boolean isGroup(Class<?> type) {
        return type.isRecord() && type.getRecordComponents().length > 1;
    }
}
