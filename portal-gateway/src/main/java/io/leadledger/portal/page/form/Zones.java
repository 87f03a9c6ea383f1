package io.leadledger.portal.page.form;

import io.leadledger.portal.page.form.Control.Option;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Time zones to choose from by the names of the IANA database; the first stands for none. */
public final class Zones {

    private static final Pattern PLACES = Pattern.compile(
            "(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*|UTC");

    private Zones() {}

    public static List<Option> options() {
        Stream<Option> zones = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> PLACES.matcher(id).matches())
                .sorted()
                .map(id -> Option.of(id, id.replace('_', ' ')));
        return Stream.concat(Stream.of(Option.of("", "–")), zones).toList();
    }

    /** The same with a zone that is stored and stands in no list. */
    public static List<Option> options(@Nullable String typed) {
        String stored = typed == null ? "" : typed;
        List<Option> all = options();
        return all.stream().anyMatch(option -> option.value().equals(stored))
                ? all
                : Stream.concat(all.stream(), Stream.of(Option.of(stored, stored)))
                        .toList();
    }
}
