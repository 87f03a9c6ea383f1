package io.leadledger.chassis.text;

import io.leadledger.text.WrittenText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Texts of JSON bodies. Of a password every character counts. */
final class WrittenTextDeserializer extends StdScalarDeserializer<String> {

    WrittenTextDeserializer() {
        super(String.class);
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
        String text = StringDeserializer.instance.deserialize(parser, context);
        return text == null ? null : WrittenText.of(text);
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return property != null && property.getName().equals("password") ? StringDeserializer.instance : this;
    }
}
