package io.leadledger.portal.operator.invoice;

import io.leadledger.portal.page.part.Post;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed since a draft was made, with the evidence and the way to accept it.
 *
 * @param changes each amount before and now
 * @param kept what stays as it is
 * @param columns heads of the evidence: lead, line, what, when, amount
 */
public record Drifted(
        String heading,
        List<Changed> changes,
        @Nullable String kept,
        List<String> columns,
        List<Lead> leads,
        Accept accept) {

    /** An amount before and now; {@code after} ends the words about it. */
    public record Changed(String label, String old, String now, String after) {}

    /** A lead that came or went. */
    public record Lead(String lead, String href, String line, String what, String when, String amount) {}

    /** Takes the changes over. */
    public record Accept(Post post, String verb) {}
}
