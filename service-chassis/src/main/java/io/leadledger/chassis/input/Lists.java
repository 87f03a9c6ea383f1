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
        List<@Nullable String> few = fewEnough(found, field, sent, items.most());
        List<T> understood = new ArrayList<>();
        for (int i = 0; i < few.size(); i++) {
            T item = found.required(field + '[' + i + ']', few.get(i), items.parser());
            if (item != null) {
                understood.add(item);
            }
        }
        return understood;
    }

    /** The list, or an empty one for a list that is too long, which is found. */
    public static <T extends @Nullable Object> List<T> fewEnough(Findings found, String field, List<T> sent, int most) {
        if (sent.size() <= most) {
            return sent;
        }
        found.add(field, "too-many", "expected at most %d but there are %d", most, sent.size());
        return List.of();
    }

    /** How many items there may be, and what each is. */
    public record Items<T>(int most, Function<String, Parsed<T>> parser) {}
}
