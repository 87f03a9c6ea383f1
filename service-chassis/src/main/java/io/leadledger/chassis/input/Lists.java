package io.leadledger.chassis.input;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values that are lists. */
public final class Lists {

    private Lists() {}

    /**
     * The items that were understood, in their order; each other one is found with its position, and {@code too-many} instead of
     * all of them where there are more than may be. No list is an empty one.
     */
    public static <T> List<T> of(Findings found, String field, @Nullable List<@Nullable String> sent, Items<T> items) {
        if (sent == null) {
            return List.of();
        }
        if (sent.size() > items.most()) {
            found.add(field, "too-many", "expected at most %d but there are %d", items.most(), sent.size());
            return List.of();
        }
        List<T> understood = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            T item = found.required(field + '[' + i + ']', sent.get(i), items.parser());
            if (item != null) {
                understood.add(item);
            }
        }
        return understood;
    }

    /** How many items there may be, and what each is. */
    public record Items<T>(int most, Function<String, Parsed<T>> parser) {}
}
