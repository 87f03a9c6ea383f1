package io.leadledger.scenario.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The first row of a sheet.
 *
 * @param names the columns as they are written, trimmed; a column without a name is empty
 * @param places of the columns by name in lower case
 */
record Header(List<String> names, Map<String, Integer> places) {

    /** Reads the first row; throws {@link ScenarioRefused} when a required column is missing or a name is there twice. */
    static Header of(String file, List<String> names, List<String> required) {
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i).toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && places.putIfAbsent(name, i) != null) {
                throw new ScenarioRefused(
                        "%s: expected the column %s once, but it is there twice".formatted(file, name));
            }
        }
        required.stream()
                .filter(column -> !places.containsKey(column))
                .findFirst()
                .ifPresent(missing -> {
                    throw new ScenarioRefused("%s: expected the column %s, but it is missing".formatted(file, missing));
                });
        return new Header(List.copyOf(names), Map.copyOf(places));
    }

    Optional<Integer> place(String column) {
        return Optional.ofNullable(places.get(column.toLowerCase(Locale.ROOT)));
    }

    /** The named columns beyond these, as they are written. */
    List<String> beyond(List<String> known) {
        return names.stream()
                .filter(name -> !name.isEmpty() && !known.contains(name.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** The name of a column by its place; rows may be longer than the header. */
    String name(int place) {
        return place < names.size() ? names.get(place) : "";
    }
}
