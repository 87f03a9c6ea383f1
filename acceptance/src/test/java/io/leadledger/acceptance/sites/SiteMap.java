package io.leadledger.acceptance.sites;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The pages that one comes to by links: one address of each shape, ids and what was searched for apart. */
final class SiteMap {

    private static final int MORE_THAN_THERE_CAN_BE = 150;

    private final Visitor visitor;
    private final String within;

    /** @param within what an address has to look like */
    SiteMap(Visitor visitor, String within) {
        this.visitor = visitor;
        this.within = within;
    }

    List<String> from(String... first) {
        Map<String, String> found = new LinkedHashMap<>();
        Deque<String> toRead = new ArrayDeque<>();
        Arrays.stream(first).forEach(page -> note(page, found, toRead));
        while (!toRead.isEmpty()) {
            visitor.open(toRead.pop());
            visitor.links().forEach(link -> note(link, found, toRead));
        }
        return List.copyOf(found.values());
    }

    private void note(String link, Map<String, String> found, Deque<String> toRead) {
        String page = link.replaceFirst("#.*", "");
        if (page.matches(within)
                && !page.matches(".*(/pdf|/xml|\\.csv)(\\?.*)?")
                && found.putIfAbsent(shape(page), page) == null) {
            toRead.add(page);
        }
        if (found.size() > MORE_THAN_THERE_CAN_BE) {
            throw new AssertionError("there is no end of pages: " + found.keySet());
        }
    }

    /** An address without ids, and without its query but for what chooses a tab. */
    static String shape(String page) {
        String[] parts = page.split("\\?", 2);
        String path = parts[0].replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}").replaceAll("/lines/\\d+", "/lines/{n}");
        String tabs = Arrays.stream(parts.length == 1 ? new String[0] : parts[1].split("&"))
                .filter(pair -> pair.matches("(tab|status|show|state)=.*"))
                .sorted()
                .collect(Collectors.joining("&"));
        return tabs.isEmpty() ? path : path + "?" + tabs;
    }
}
