package io.leadledger.partner.vatid;

import java.util.Locale;

/** How VAT IDs are written here: in capitals, without blanks, dots and dashes. */
public final class VatIds {

    private VatIds() {}

    /** {@code de 284.177-305} is {@code DE284177305}; what is none stays as it is otherwise, as evidence. */
    public static String normalise(String text) {
        String compact = text.replaceAll("[\\s\\p{Zs}.\\p{Pd}]", "").toUpperCase(Locale.ROOT);
        return compact.isEmpty() ? text : compact;
    }
}
