package io.leadledger.portal.page.form;

import io.leadledger.money.WrittenNumber;
import io.leadledger.portal.page.part.Hidden;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A form as it was typed. A controller takes it as an argument.
 *
 * @param values by the name of their field
 * @param seen the values that the form showed before anything was typed
 * @param key of the form: sent twice, it changes once (D-07)
 * @param version of what was seen; absent for what does not exist yet
 */
public record Typed(
        Map<String, String> values,
        Map<String, String> seen,
        @Nullable String key,
        @Nullable Long version) {

    static final String KEY = "key";
    static final String VERSION = "version";
    static final String SEEN = "seen.";

    /** An empty form about something of that version. */
    public static Typed nothing(@Nullable Long version) {
        return new Typed(Map.of(), Map.of(), null, version);
    }

    /** A form that shows what there is. */
    public static Typed of(Map<String, String> stored, @Nullable Long version) {
        return new Typed(stored, stored, null, version);
    }

    /** What was typed into a field; empty if nothing was. */
    public Optional<String> text(String field) {
        return Optional.ofNullable(values.get(field)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** As it was typed, to be shown again. */
    public @Nullable String raw(String field) {
        return values.get(field);
    }

    /** Whether a box is ticked; one that is not is not sent. */
    public boolean isOn(String field) {
        return "true".equals(values.get(field));
    }

    /** The same with a value where nothing was typed. */
    public Typed presetting(String field, String value) {
        return values.containsKey(field) ? this : setting(field, value);
    }

    /** The same with a value that nobody types. */
    public Typed setting(String field, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(field, value);
        return new Typed(more, seen, key, version);
    }

    /**
     * The same over what somebody else stored meanwhile: what was not touched here is theirs now, what was typed stays.
     *
     * @param stored as it is now
     */
    public Typed over(Map<String, String> stored, long newVersion) {
        Map<String, String> merged = new LinkedHashMap<>(values);
        stored.forEach((field, theirs) -> {
            if (said(values, field).equals(said(seen, field))) {
                merged.put(field, theirs);
            }
        });
        return new Typed(merged, stored, key, newVersion);
    }

    /**
     * The same with a number as programs write it, {@code 20.5} for {@code 20,5}; one that could mean two, or none, stays as
     * it was typed, to be refused by whom it is sent to.
     */
    public Typed exact(String field, int decimals) {
        return switch (WrittenNumber.typed(text(field).orElse(""), decimals)) {
            case WrittenNumber.Clear(BigDecimal number) -> setting(field, number.toPlainString());
            case WrittenNumber.Unclear _ -> this;
        };
    }

    /** What the form carries along to be told apart from a later state: the values that it shows. */
    public List<Hidden> remembered() {
        return seen.entrySet().stream()
                .map(value -> new Hidden(SEEN + value.getKey(), value.getValue()))
                .toList();
    }

    /** Where theirs differs from what was seen, by field. */
    public Stream<String> changedBy(Map<String, String> stored) {
        return stored.keySet().stream().filter(field -> !said(stored, field).equals(said(seen, field)));
    }

    static String said(Map<String, String> values, String field) {
        return values.getOrDefault(field, "").strip();
    }
}
