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
 * @param seller lines of text, as {@code recipient}, whose first is the name
 * @param columns position, service, quantity, unit price, amount
 * @param sums with deductions and charges among them
 */
public record Paper(
        String language,
        String label,
        String brand,
        @Nullable String logo,
        List<String> seller,
        String recipientLabel,
        List<String> recipient,
        List<Fact> facts,
        String heading,
        List<String> columns,
        List<Line> lines,
        List<Sum> sums,
        List<String> notices,
        List<Foot> foot) {

    /**
     * A line of the document.
     *
     * @param href what its amount opens
     */
    public record Line(
            String position,
            String text,
            @Nullable String note,
            String quantity,
            String price,
            String amount,
            @Nullable String href) {}

    /** A block at the foot. */
    public record Foot(String heading, List<String> lines) {}
}
