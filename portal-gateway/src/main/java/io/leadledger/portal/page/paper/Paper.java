package io.leadledger.portal.page.paper;

import io.leadledger.portal.page.figure.Sum;
import io.leadledger.portal.page.part.Fact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as its partner receives it, in the partner's language.
 *
 * @param label names the document to who cannot see it
 * @param logo address of the picture that stands for the name; absent where there is none
 * @param sender the seller and its address, on one line above the recipient's
 * @param recipient lines of text, whose first is the name
 * @param columns position, service, quantity, unit price, amount
 * @param lines with the subtotal, deductions and charges below them
 * @param vat per rate: the head, then rows of as many cells; empty where no VAT is shown
 */
public record Paper(
        String language,
        String label,
        String brand,
        @Nullable String logo,
        String sender,
        List<String> recipient,
        List<Fact> facts,
        String heading,
        String sentence,
        List<String> columns,
        List<Line> lines,
        List<List<String>> vat,
        List<Sum> sums,
        List<String> notices,
        Settlement settlement,
        List<Foot> foot) {

    /**
     * A line of the document.
     *
     * @param position absent, as are quantity and price, on what stands below the lines
     * @param href what its amount opens
     */
    public record Line(
            @Nullable String position,
            String text,
            @Nullable String note,
            @Nullable String quantity,
            @Nullable String price,
            String amount,
            @Nullable String href) {

        static Line below(String text, @Nullable String note, String amount) {
            return new Line(null, text, note, null, null, amount, null);
        }
    }

    /** How to pay, or what becomes of the amount. */
    public record Settlement(
            String heading, List<Fact> account, @Nullable String terms) {}

    /** A block at the foot. */
    public record Foot(String heading, List<String> lines) {}
}
