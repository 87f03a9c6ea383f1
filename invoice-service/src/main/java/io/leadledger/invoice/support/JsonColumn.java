package io.leadledger.invoice.support;

import io.leadledger.event.EventJson;

/** Published records kept in {@code jsonb} columns, in the form they are published in. */
public final class JsonColumn {

    private JsonColumn() {}

    public static String write(Object value) {
        return EventJson.mapper().writeValueAsString(value);
    }

    public static <T> T read(String column, Class<T> type) {
        return EventJson.mapper().readValue(column, type);
    }
}
