package io.leadledger.portal.partner.lead.query;

import io.leadledger.portal.readmodel.lead.SearchKey;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of a list begins: behind a row, or before it. Opaque in the address, and good only for the filter and the
 * partner it was made for; any other begins at the first page.
 *
 * @param backwards the page before the row instead of the one behind it
 * @param position how many rows come before the page
 * @param key of the row in the order of the list: microseconds since 1970, or the name's key
 * @param id of the row
 */
public record LeadCursor(boolean backwards, long position, String key, UUID id) {

    /** In the year 3000 or so. */
    private static final long LATEST = 32_500_000_000_000_000L;

    public String seal(String fingerprint) {
        String plain =
                String.join("\n", fingerprint, backwards ? "b" : "f", Long.toString(position), id.toString(), key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** @param order of the list; a key that does not fit it is no key */
    public static Optional<LeadCursor> open(@Nullable String sealed, String fingerprint, LeadFilter.Order order) {
        if (sealed == null) {
            return Optional.empty();
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(sealed), StandardCharsets.UTF_8).split("\n", 5);
            return parts.length == 5 && parts[0].equals(fingerprint)
                    ? Optional.of(new LeadCursor(
                                    parts[1].equals("b"),
                                    Long.parseLong(parts[2]),
                                    parts[4],
                                    UUID.fromString(parts[3])))
                            .filter(cursor -> cursor.fits(order))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean fits(LeadFilter.Order order) {
        return order.byName() ? SearchKey.of(key).equals(key) : Math.abs(micros()) < LATEST;
    }

    public long micros() {
        return Long.parseLong(key);
    }
}
