package io.leadledger.portal.partner.lead.query;

import io.leadledger.chassis.web.SealedCursor;
import io.leadledger.portal.readmodel.lead.SearchKey;
import java.util.List;
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
        return SealedCursor.seal(fingerprint, backwards ? "b" : "f", Long.toString(position), id.toString(), key);
    }

    /** @param order of the list; a key that does not fit it is no key */
    public static Optional<LeadCursor> open(@Nullable String sealed, String fingerprint, LeadFilter.Order order) {
        return SealedCursor.open(sealed, fingerprint, 4).flatMap(place -> read(place, order));
    }

    private static Optional<LeadCursor> read(List<String> place, LeadFilter.Order order) {
        try {
            LeadCursor cursor = new LeadCursor(
                    place.get(0).equals("b"),
                    Long.parseLong(place.get(1)),
                    place.get(3),
                    UUID.fromString(place.get(2)));
            return Optional.of(cursor).filter(one -> one.fits(order));
        } catch (IllegalArgumentException forged) {
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
