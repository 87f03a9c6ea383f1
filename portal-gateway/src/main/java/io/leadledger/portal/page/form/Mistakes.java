package io.leadledger.portal.page.form;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form: told on top of it, and at each field. */
public record Mistakes(List<Mistake> all) {

    public static final Mistakes NONE = new Mistakes(List.of());

    /**
     * @param field of the form; absent where it is about none
     * @param href where it is mended if not in this form
     */
    public record Mistake(
            @Nullable String field,
            String message,
            @Nullable String href) {

        public Mistake(@Nullable String field, String message) {
            this(field, message, null);
        }
    }

    /** About the form as a whole. */
    public static Mistakes ofWhole(List<String> messages) {
        return new Mistakes(messages.stream()
                .map(message -> new Mistake(null, message))
                .distinct()
                .toList());
    }

    public static Mistakes at(String field, String message) {
        return new Mistakes(List.of(new Mistake(field, message)));
    }

    /** The same and one more. */
    public Mistakes and(String field, String message) {
        return new Mistakes(Stream.concat(all.stream(), Stream.of(new Mistake(field, message)))
                .toList());
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** What is said at a field; absent where nothing is wrong with it. */
    public @Nullable String at(String field) {
        return all.stream()
                .filter(one -> Objects.equals(one.field(), field))
                .map(Mistake::message)
                .findFirst()
                .orElse(null);
    }
}
