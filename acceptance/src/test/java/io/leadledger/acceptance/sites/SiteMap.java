package io.leadledger.acceptance.sites;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The pages that one comes to by links: one address of each shape, ids and what was searched for apart. */
final class SiteMap {

    private static final int MORE_THAN_THERE_CAN_BE = 150;

    private final Map<String, String> found = new LinkedHashMap<>();
    private final String within;

    /** @param within what an address has to look like */
    SiteMap(String within) {
        this.within = within;
    }

    /** Notes where links lead to and answers with those that are new. */
    List<String> note(List<String> links) {
        List<String> fresh = new ArrayList<>();
        for (String link : links) {
            String page = link.replaceFirst("#.*", "");
            if (page.matches(within)
                    && !page.matches(".*(/pdf|/xml|/validation-report|\\.csv|\\.zip)(\\?.*)?")
                    && found.putIfAbsent(shape(page), page) == null) {
                fresh.add(page);
            }
        }
        if (found.size() > MORE_THAN_THERE_CAN_BE) {
            throw new AssertionError("there is no end of pages: " + found.keySet());
        }
        return fresh;
    }

    List<String> pages() {
        return List.copyOf(found.values());
    }

    /** An address without ids, and without its query but for what chooses a tab. */
    static String shape(String page) {
        String[] parts = page.split("\\?", 2);
        String path = parts[0].replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                .replaceAll("/lines/\\d+", "/lines/{n}")
                .replaceAll("/fields/(?!new)[^/]+", "/fields/{field}");
        String tabs = Arrays.stream(parts.length == 1 ? new String[0] : parts[1].split("&"))
                .filter(pair -> pair.matches("(tab|status|show|state)=.*"))
                .sorted()
                .collect(Collectors.joining("&"));
        return tabs.isEmpty() ? path : path + "?" + tabs;
    }
}
