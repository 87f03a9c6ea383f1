package io.leadledger.scenario.setup;

import io.leadledger.scenario.sheet.ScenarioRefused;
import io.leadledger.text.PrintableText;
import io.leadledger.text.WrittenText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Keys and values of a YAML file. Every scalar is the text that was written: {@code 01067} is a postcode, not a number.
 * What is not as expected is a {@link ScenarioRefused} that names file and key.
 */
final class YamlMapping {
    private static final int LONGEST = 200;

    private final String file;
    private final String path;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    YamlMapping(String file, String path, MappingNode node) {
        this.file = file;
        this.path = path;
        this.line = node.getStartMark().getLine() + 1;
        node.getValue().forEach(entry -> put(entry.getKeyNode(), entry.getValueNode()));
    }

    private void put(Node key, Node value) {
        if (!(key instanceof ScalarNode name)) {
            throw refused("", "expected keys that are words, but one is not");
        }
        if (!PrintableText.is(name.getValue())) {
            throw refused("", "expected keys without control characters, but one has them");
        }
        if (values.putIfAbsent(name.getValue(), value) != null) {
            throw refused(name.getValue(), "expected it once, but it is there twice");
        }
    }

    int line() {
        return line;
    }

    String required(String key) {
        return optional(key).orElseThrow(() -> refused(key, "expected a value, but it is missing"));
    }

    Optional<String> optional(String key) {
        return switch (value(key)) {
            case null -> Optional.empty();
            case ScalarNode scalar -> Optional.of(text(key, scalar)).filter(text -> !text.isEmpty());
            case Node other -> throw refused(key, "expected one value, but it is a list or has keys of its own");
        };
    }

    private String text(String key, ScalarNode scalar) {
        var text = WrittenText.of(scalar.getValue()).strip();
        if (text.length() > LONGEST) {
            throw refused(key, "expected at most %d characters, but were %d".formatted(LONGEST, text.length()));
        }
        if (!PrintableText.is(text)) {
            throw refused(key, "expected text on one line without control characters, but there is one");
        }
        return text;
    }

    Optional<Boolean> flag(String key) {
        return optional(key).map(word -> switch (word.toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            case String other -> throw refused(key, "expected true or false, but was " + other);
        });
    }

    Optional<YamlMapping> mapping(String key) {
        return switch (value(key)) {
            case MappingNode mapping -> Optional.of(new YamlMapping(file, path + key + ".", mapping));
            case null -> Optional.empty();
            case Node other -> throw refused(key, "expected keys and values, but it is something else");
        };
    }

    List<YamlMapping> mappings(String key) {
        return switch (value(key)) {
            case null -> List.of();
            case SequenceNode list -> items(key, list);
            case Node other -> throw refused(key, "expected a list, but it is something else");
        };
    }

    /** To be called after everything known was read. */
    void refuseUnknownKeys() {
        values.keySet().stream().filter(key -> !asked.contains(key)).findFirst().ifPresent(key -> {
            throw refused(
                    key,
                    "expected one of %s, but this key is unknown"
                            .formatted(asked.stream().sorted().toList()));
        });
    }

    ScenarioRefused refused(String key, String sentence) {
        return new ScenarioRefused("%s: %s: %s".formatted(file, path + key, sentence));
    }

    private List<YamlMapping> items(String key, SequenceNode list) {
        var items = new ArrayList<YamlMapping>();
        for (var item : list.getValue()) {
            if (!(item instanceof MappingNode mapping)) {
                throw refused(key, "expected a list of keys and values, but an item is something else");
            }
            items.add(new YamlMapping(file, "%s%s[%d].".formatted(path, key, items.size()), mapping));
        }
        return items;
    }

    private @Nullable Node value(String key) {
        asked.add(key);
        var value = values.get(key);
        return value == null || value.getTag().equals(Tag.NULL) ? null : value;
    }
}
