package io.leadledger.portal.partner.document.query;

import io.leadledger.chassis.web.SealedCursor;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Behind which document a page of the list begins. Opaque in the address, and good only for the tab and the partner it
 * was made for; any other begins at the first page.
 *
 * @param position how many documents come before the page
 */
public record DocumentCursor(long position, LocalDate date, UUID id) {

    public String seal(UUID partnerId, DocumentTab tab) {
        return SealedCursor.seal(owner(partnerId, tab), Long.toString(position), date.toString(), id.toString());
    }

    public static Optional<DocumentCursor> open(@Nullable String sealed, UUID partnerId, DocumentTab tab) {
        return SealedCursor.open(sealed, owner(partnerId, tab), 3).flatMap(DocumentCursor::read);
    }

    private static Optional<DocumentCursor> read(List<String> place) {
        try {
            DocumentCursor cursor = new DocumentCursor(
                    Long.parseLong(place.get(0)), LocalDate.parse(place.get(1)), UUID.fromString(place.get(2)));
            return Optional.of(cursor).filter(one -> Math.abs(one.date.getYear()) < 3000);
        } catch (IllegalArgumentException | DateTimeException forged) {
            return Optional.empty();
        }
    }

    private static String owner(UUID partnerId, DocumentTab tab) {
        return Integer.toHexString((partnerId + tab.word()).hashCode());
    }
}
