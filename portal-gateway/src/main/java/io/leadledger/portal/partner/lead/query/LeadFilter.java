package io.leadledger.portal.partner.lead.query;

import io.leadledger.portal.readmodel.lead.LeadStatus;
import io.leadledger.portal.readmodel.lead.SearchKey;
import io.leadledger.text.Sha256;
import io.leadledger.text.WrittenDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which leads a list shows, and in which order; all of it stands in the address, so that it can be passed on. What cannot
 * be read counts as not said.
 *
 * @param status the tab, absent for all
 * @param search beginning of a name, surname or lead id, absent for any
 * @param from first day of delivery
 * @param to last day of delivery
 * @param document only what this document bills or credits
 * @param line only what this line of it bills
 */
public record LeadFilter(
        @Nullable LeadStatus status,
        @Nullable String search,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable UUID document,
        @Nullable Integer line,
        Order order) {

    /** By what a list is ordered. */
    public enum Order {
        NEWEST("-delivered"),
        OLDEST("delivered"),
        NAME("name"),
        NAME_BACKWARDS("-name");

        private final String word;

        Order(String word) {
            this.word = word;
        }

        boolean byName() {
            return this == NAME || this == NAME_BACKWARDS;
        }

        public boolean isDescending() {
            return this == NEWEST || this == NAME_BACKWARDS;
        }
    }

    public static final LeadFilter NONE = new LeadFilter(null, null, null, null, null, null, Order.NEWEST);

    /** @param said the parameters of the request */
    public static LeadFilter of(Map<String, String> said) {
        String search = said.getOrDefault("q", "").strip();
        return new LeadFilter(
                read(said.get("tab"), tab -> LeadStatus.valueOf(tab.toUpperCase(Locale.ROOT))),
                SearchKey.of(search).isEmpty() ? null : search,
                read(said.get("from"), LeadFilter::day),
                read(said.get("to"), LeadFilter::day),
                read(said.get("document"), UUID::fromString),
                read(said.get("line"), Integer::valueOf),
                Arrays.stream(Order.values())
                        .filter(order -> order.word.equals(said.get("sort")))
                        .findFirst()
                        .orElse(Order.NEWEST));
    }

    private static <T> @Nullable T read(@Nullable String text, Function<String, T> reading) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }

    private static LocalDate day(String text) {
        return WrittenDay.of(text).orElseThrow(() -> new DateTimeException("no day"));
    }

    public LeadFilter with(@Nullable LeadStatus other) {
        return new LeadFilter(other, search, from, to, document, line, order);
    }

    public LeadFilter searching(@Nullable String other) {
        return new LeadFilter(status, other, from, to, document, line, order);
    }

    public LeadFilter within(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new LeadFilter(status, search, first, last, document, line, order);
    }

    public LeadFilter onDocument(@Nullable UUID otherDocument) {
        return new LeadFilter(status, search, from, to, otherDocument, null, order);
    }

    public LeadFilter by(Order other) {
        return new LeadFilter(status, search, from, to, document, line, other);
    }

    /** Whether the counters, which know the tabs only, say how many there are. */
    public boolean isOnlyATab() {
        return search == null && from == null && to == null && document == null;
    }

    /** The address of a page with this filter. */
    public String at(String path) {
        return at(path, null);
    }

    public String at(String path, @Nullable String cursor) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        said().forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        Map<String, String> values = new LinkedHashMap<>(said());
        if (cursor != null) {
            address.queryParam("at", "{at}");
            values.put("at", cursor);
        }
        return address.encode().buildAndExpand(values).toUriString();
    }

    /** What is said in the address, in a fixed order. */
    public Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "tab", status == null ? null : status.name().toLowerCase(Locale.ROOT));
        put(said, "q", search);
        put(said, "from", from);
        put(said, "to", to);
        put(said, "document", document);
        put(said, "line", line);
        put(said, "sort", order == Order.NEWEST ? null : order.word);
        return said;
    }

    private static void put(Map<String, String> said, String name, @Nullable Object value) {
        Optional.ofNullable(value).ifPresent(one -> said.put(name, one.toString()));
    }

    /** The same for the same filter of the same partner, and for no other. */
    public String fingerprint(UUID partnerId) {
        return Sha256.hex(partnerId + " " + said()).substring(0, 16);
    }
}
