package io.leadledger.chassis.testing.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.leadledger.api.IdempotencyKey;
import io.leadledger.api.IfMatch;
import io.leadledger.id.Id;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads records as Java says them: what is not {@link Nullable} is there, ids, headers and codes are texts, Javadoc describes. */
final class DocumentedRecords implements ModelConverter {

    private static final Map<Class<?>, String> TEXTS = Map.of(
            Currency.class, "A currency of ISO 4217, `EUR`.",
            ZoneId.class, "An IANA time zone, `Europe/Berlin`.");

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        JavaType java = Json.mapper().constructType(type.getType());
        Class<?> raw = java.getRawClass();
        if (Id.class.isAssignableFrom(raw) || raw == IfMatch.class || raw == IdempotencyKey.class) {
            return text(Javadocs.of(raw));
        }
        if (TEXTS.containsKey(raw)) {
            return text(TEXTS.get(raw));
        }
        Schema<?> found = others.hasNext() ? others.next().resolve(type, context, others) : null;
        if (found != null && raw.isRecord()) {
            document(
                    raw,
                    found.get$ref() == null ? found : context.getDefinedModels().get(name(found)));
        }
        return found;
    }

    private static void document(Class<?> type, @Nullable Schema<?> schema) {
        if (schema == null || schema.getProperties() == null) {
            return;
        }
        describe(schema, Javadocs.of(type));
        Map<String, String> components = Javadocs.components(type);
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Schema<?> property = (Schema<?>) schema.getProperties().get(component.getName());
            if (property != null) {
                describe(property, components.get(component.getName()));
                if (isNullable(component)) {
                    schema.getProperties().put(component.getName(), orNull(property));
                } else {
                    required.add(component.getName());
                }
            }
        }
        schema.setRequired(required.isEmpty() ? null : required);
    }

    private static void describe(Schema<?> schema, @Nullable String said) {
        if (said != null && !said.isEmpty()) {
            schema.setDescription(said);
        }
    }

    /** What is absent is {@code null} in an answer, and may be in a request. */
    private static Schema<?> orNull(Schema<?> property) {
        if (property.get$ref() != null || property.getEnum() != null) {
            String description = property.getDescription();
            property.setDescription(null);
            return new Schema<>()
                    .anyOf(List.of(property, new Schema<>().types(new TreeSet<>(Set.of("null")))))
                    .description(description);
        }
        property.setTypes(new TreeSet<>(List.of("null", type(property))));
        return property;
    }

    private static String type(Schema<?> property) {
        return property.getTypes() == null
                ? property.getType()
                : property.getTypes().iterator().next();
    }

    private static boolean isNullable(RecordComponent component) {
        return Arrays.stream(component.getAnnotatedType().getAnnotations())
                .anyMatch(annotation -> annotation instanceof Nullable);
    }

    private static String name(Schema<?> reference) {
        return reference.get$ref().substring(reference.get$ref().lastIndexOf('/') + 1);
    }

    private static Schema<?> text(String description) {
        Schema<?> text = new Schema<String>().type("string");
        text.setTypes(new TreeSet<>(Set.of("string")));
        describe(text, description);
        return text;
    }
}
