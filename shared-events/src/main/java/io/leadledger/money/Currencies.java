package io.leadledger.money;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The currencies that are in use by ISO 4217, as of the day in {@code iso-4217.txt}. The platform never forgets one:
 * it takes the mark and the kuna, and has to be told which are over.
 */
public final class Currencies {

    private static final Map<String, Integer> DECIMALS = read();

    private Currencies() {}

    /** The currency of a code in capitals; empty for one that is withdrawn, was never one, or has no decimals to speak of. */
    public static Optional<Currency> inUse(String code) {
        return DECIMALS.containsKey(code) ? Optional.of(Currency.getInstance(code)) : Optional.empty();
    }

    /** All of them, in the order of their codes. */
    public static List<Currency> inUse() {
        return DECIMALS.keySet().stream().sorted().map(Currency::getInstance).toList();
    }

    /** Codes and decimals, for the test that compares them with the platform's. */
    static Map<String, Integer> decimals() {
        return DECIMALS;
    }

    private static Map<String, Integer> read() {
        try (InputStream list = Objects.requireNonNull(Currencies.class.getResourceAsStream("iso-4217.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(Currencies::codes)
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Map.Entry<String, Integer>> codes(String line) {
        int decimals = line.charAt(0) - '0';
        return Stream.of(line.substring(3).split(" ")).map(code -> Map.entry(code, decimals));
    }
}
