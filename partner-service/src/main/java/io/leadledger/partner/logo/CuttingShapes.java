package io.leadledger.partner.logo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * How long the outlines are that a drawing cuts others with ({@code clipPath}). Each stretch of them is crossed with each
 * other, so memory and time grow by the square: 24 kilobytes of them fill the memory.
 */
final class CuttingShapes {

    /** Of the text of all of them; some hundred stretches. */
    private static final int MOST_CHARACTERS = 4_000;

    private record Part(@Nullable String id, boolean cuts) {}

    private final Deque<Part> open = new ArrayDeque<>();
    private final Map<String, Integer> charactersById = new HashMap<>();
    private final List<String> used = new ArrayList<>();
    private int characters;

    void begin(XMLStreamReader element) {
        boolean isUse = element.getLocalName().equals("use");
        int outline = length(element, "d") + length(element, "points");
        open.push(new Part(
                element.getAttributeValue(null, "id"), element.getLocalName().equals("clipPath")));
        if (open.stream().anyMatch(Part::cuts)) {
            characters += outline;
            used.addAll(isUse ? targets(element) : List.of());
        }
        // What is used by something that is used itself might be anything.
        open.stream()
                .map(Part::id)
                .filter(Objects::nonNull)
                .forEach(id -> charactersById.merge(id, isUse ? MOST_CHARACTERS + 1 : outline, Integer::sum));
    }

    void end() {
        open.pop();
    }

    boolean areTooLong() {
        return characters
                        + used.stream()
                                .mapToLong(id -> charactersById.getOrDefault(id, 0))
                                .sum()
                > MOST_CHARACTERS;
    }

    private static List<String> targets(XMLStreamReader use) {
        List<String> targets = new ArrayList<>();
        for (int i = 0; i < use.getAttributeCount(); i++) {
            if (use.getAttributeLocalName(i).equals("href")) {
                targets.add(use.getAttributeValue(i).substring(1));
            }
        }
        return targets;
    }

    private static int length(XMLStreamReader element, String attribute) {
        String value = element.getAttributeValue(null, attribute);
        return value == null ? 0 : value.length();
    }
}
