package io.leadledger.chassis.problem;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.databind.DatabindException;

/** Where in a JSON body a value could not be read: {@code deliveries[3].deliveredAt}. */
final class JsonPath {

    private JsonPath() {}

    static String of(DatabindException e) {
        return e.getPath().stream()
                .map(JsonPath::step)
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String step(Reference reference) {
        return reference.getPropertyName() == null
                ? "[" + reference.getIndex() + "]"
                : "." + reference.getPropertyName();
    }
}
