package io.leadledger.scenario.aggregate;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a folder does not say stays as it is: it changes what it says, and takes nothing away. */
public final class Unsaid {
    private Unsaid() {}

    /** A form with what is there wherever nothing is said, also in the records inside. */
    public static <F extends Record> F stays(F said, F there) {
        var components = said.getClass().getRecordComponents();
        var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = new @Nullable Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                var accessor = components[i].getAccessor();
                values[i] = value(accessor.invoke(said), accessor.invoke(there));
            }
            @SuppressWarnings("unchecked")
            var form = (F) said.getClass().getDeclaredConstructor(types).newInstance(values);
            return form;
        } catch (ReflectiveOperationException unlike) {
            throw new IllegalStateException("expected a public record, but was " + said.getClass(), unlike);
        }
    }

    /** The items of a list that are said, each over the one of the same key, then what else is there. */
    public static <F extends Record> List<F> stays(List<F> said, List<F> there, Function<F, ?> key) {
        var known = there.stream().collect(Collectors.toMap(key, Function.identity(), (first, _) -> first));
        var keys = said.stream().map(key).collect(Collectors.toSet());
        return Stream.concat(
                        said.stream().map(item -> stays(item, known.getOrDefault(key.apply(item), item))),
                        there.stream().filter(item -> !keys.contains(key.apply(item))))
                .toList();
    }

    private static @Nullable Object value(@Nullable Object said, @Nullable Object there) {
        return switch (said) {
            case null -> there;
            case Record part when there instanceof Record known -> stays(part, known);
            case Object whole -> whole;
        };
    }
}
