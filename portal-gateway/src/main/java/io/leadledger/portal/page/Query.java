package io.leadledger.portal.page;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** An address: a path, and parameters, of which absent ones are left out. */
public final class Query {

    private final StringBuilder text;

    private Query(String path) {
        text = new StringBuilder(path);
    }

    /** @param path with places for the variables, {@code /api/v1/invoices/{id}} */
    public static Query of(String path, Object... variables) {
        return new Query(UriComponentsBuilder.fromUriString(path)
                .encode()
                .buildAndExpand(variables)
                .toUriString());
    }

    /** The same with a parameter, if it has a value. */
    public Query with(String name, @Nullable Object value) {
        return value == null || value.toString().isBlank() ? this : withBlank(name, value.toString());
    }

    /** The same with a parameter, even if its value is the empty text. */
    public Query withBlank(String name, String value) {
        text.append(text.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(UriUtils.encode(value, StandardCharsets.UTF_8));
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
