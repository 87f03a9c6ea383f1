package io.leadledger.scenario.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Lists of the API, read to their end. */
public final class Pages {
    private static final int LIMIT = 200;

    private Pages() {}

    /** All items of a list; the path may carry filters. */
    public static List<JsonNode> all(Api api, String path) {
        var items = new ArrayList<JsonNode>();
        var cursor = "";
        do {
            var next = cursor.isEmpty() ? "" : "&cursor=" + encoded(cursor);
            var page = api.get("%s%slimit=%d%s".formatted(path, path.contains("?") ? "&" : "?", LIMIT, next))
                    .orFail("list " + path);
            page.path("items").forEach(items::add);
            cursor = page.path("nextCursor").asString("");
        } while (!cursor.isEmpty());
        return items;
    }

    /** A value as part of a query. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
