package io.leadledger.chassis.web;

import io.leadledger.id.Id;
import java.lang.reflect.Constructor;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;

/**
 * Reads ids of paths and parameters; a blank filter is none. Nothing is mended: whoever asks before whose an id is has to see
 * the same one.
 */
final class IdsOfParameters implements GenericConverter {

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, Id.class));
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor sent, TypeDescriptor wanted) {
        String text = Objects.requireNonNullElse((String) source, "");
        return text.isBlank() ? null : BeanUtils.instantiateClass(constructor(wanted.getType()), text);
    }

    private static Constructor<?> constructor(Class<?> kind) {
        try {
            return kind.getConstructor(String.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("expected an id to be made of a text but " + kind + " is not", e);
        }
    }
}
