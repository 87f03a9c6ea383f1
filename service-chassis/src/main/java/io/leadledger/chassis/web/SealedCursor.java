package io.leadledger.chassis.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A place in a list as it travels: opaque to who carries it, and good only for the list that it was made for. */
public final class SealedCursor {

    private static final String SEPARATOR = "\n";

    private SealedCursor() {}

    /**
     * @param list fingerprint of the list and its filter, on one line
     * @param place of which all but the last are on one line
     */
    public static String seal(String list, String... place) {
        String plain = list + SEPARATOR + String.join(SEPARATOR, place);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** The place, in so many parts; empty for none, one of another list, and what is no cursor. */
    public static Optional<List<String>> open(@Nullable String sealed, String list, int parts) {
        if (sealed == null) {
            return Optional.empty();
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(sealed), StandardCharsets.UTF_8);
            List<String> all = List.of(plain.split(SEPARATOR, parts + 1));
            return all.size() == parts + 1 && all.getFirst().equals(list)
                    ? Optional.of(all.subList(1, all.size()))
                    : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }
}
