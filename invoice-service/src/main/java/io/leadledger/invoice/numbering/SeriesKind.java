package io.leadledger.invoice.numbering;

import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Invoices and credit notes are numbered apart. */
public enum SeriesKind {
    INVOICE("", "INV"),
    CREDIT_NOTE("C-", "CN");

    private final String mark;
    private final String otherMark;

    SeriesKind(String mark, String otherMark) {
        this.mark = mark;
        this.otherMark = otherMark;
    }

    /**
     * How its numbers may be written, the default of D-20 first; the others are for an entity whose default another
     * entity's series has already: the credit notes of {@code shop} are the invoices of {@code shop-c}.
     *
     * @param entityKey the entity's own key
     */
    Stream<String> formats(String entityKey) {
        String key = entityKey.toUpperCase(Locale.ROOT) + "-";
        return Stream.concat(
                Stream.of(key + mark + NumberFormat.YEAR_AND_NUMBER),
                IntStream.iterate(1, i -> i + 1)
                        .mapToObj(i -> key + otherMark + (i == 1 ? "" : i) + "-" + NumberFormat.YEAR_AND_NUMBER));
    }
}
