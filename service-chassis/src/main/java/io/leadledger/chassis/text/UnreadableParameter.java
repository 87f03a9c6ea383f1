package io.leadledger.chassis.text;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the parameter of a query that is not percent-encoded UTF-8. */
final class UnreadableParameter {

    private UnreadableParameter() {}

    /** Its name, absent if there is none or the name itself cannot be read. */
    static @Nullable String nameIn(@Nullable String query) {
        return query == null
                ? null
                : Arrays.stream(query.split("&", -1))
                        .filter(pair -> read(pair).isEmpty())
                        .findFirst()
                        .flatMap(pair -> read(pair.split("=", 2)[0]))
                        .map(name -> name.replaceAll("\\p{Cntrl}", "?"))
                        .orElse(null);
    }

    private static Optional<String> read(String encoded) {
        try {
            byte[] bytes =
                    URLDecoder.decode(encoded, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (IllegalArgumentException | CharacterCodingException unreadable) {
            return Optional.empty();
        }
    }
}
