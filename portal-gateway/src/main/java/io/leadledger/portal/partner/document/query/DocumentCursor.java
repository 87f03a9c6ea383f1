package io.leadledger.portal.partner.document.query;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
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
        String plain =
                String.join("\n", owner(partnerId, tab), Long.toString(position), date.toString(), id.toString());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    public static Optional<DocumentCursor> open(@Nullable String sealed, UUID partnerId, DocumentTab tab) {
        if (sealed == null) {
            return Optional.empty();
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(sealed), StandardCharsets.UTF_8).split("\n", 4);
            return parts.length == 4 && parts[0].equals(owner(partnerId, tab))
                    ? Optional.of(new DocumentCursor(
                                    Long.parseLong(parts[1]), LocalDate.parse(parts[2]), UUID.fromString(parts[3])))
                            .filter(cursor -> Math.abs(cursor.date.getYear()) < 3000)
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String owner(UUID partnerId, DocumentTab tab) {
        return Integer.toHexString((partnerId + tab.word()).hashCode());
    }
}
