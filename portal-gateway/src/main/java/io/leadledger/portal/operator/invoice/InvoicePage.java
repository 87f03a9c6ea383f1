package io.leadledger.portal.operator.invoice;

import io.leadledger.portal.operator.document.EInvoice;
import io.leadledger.portal.operator.document.TaxSentence;
import io.leadledger.portal.page.Page;
import io.leadledger.portal.page.figure.Sum;
import io.leadledger.portal.page.paper.Paper;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Card;
import io.leadledger.portal.page.part.Fact;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.part.Post;
import io.leadledger.portal.page.shell.Shell;
import io.leadledger.portal.page.story.Check;
import io.leadledger.portal.page.story.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One invoice or draft.
 *
 * @param drift what changed since the draft was made; absent where nothing did
 */
public record InvoicePage(
        Shell shell,
        Head head,
        List<Fact> facts,
        @Nullable Drifted drift,
        Document document,
        Beside beside,
        Card<List<Step>> activity)
        implements Page {

    /** The document as its partner receives it; {@code note} says in which language. */
    public record Document(String heading, String note, Paper paper) {}

    /**
     * What stands beside the paper.
     *
     * @param checks what is between a draft and its number
     * @param left what is left to pay on an invoice
     * @param payments what was booked on it
     * @param mails what went out with it
     */
    public record Beside(
            @Nullable Card<List<Check>> checks,
            @Nullable Card<List<Sum>> left,
            @Nullable Payments payments,
            @Nullable Card<List<Step>> mails,
            TaxSentence tax,
            Adjustments adjustments,
            EInvoice eInvoice) {}

    /**
     * Credits and charges.
     *
     * @param add to the form for one more, on a draft
     * @param none said when there is none
     * @param offer those of a discarded draft that can be taken over
     */
    public record Adjustments(
            String heading,
            @Nullable Button add,
            List<Adjusted> all,
            String none,
            @Nullable Offer offer) {}

    /** Adjustments of a discarded draft, which {@code verb} puts on this one. */
    public record Offer(String text, List<Adjusted> all, Post post, String verb) {}

    /** Payments, uses of its credit balance and payouts; {@code none} is said when there is none. */
    public record Payments(String heading, List<Booked> all, String none) {}

    /**
     * One of them.
     *
     * @param gone whether it was taken back; else {@code undo} leads there
     */
    public record Booked(
            String what,
            String note,
            String amount,
            boolean gone,
            @Nullable Button undo) {}

    /** One credit or charge; on a draft it can be taken away. */
    public record Adjusted(
            String reason,
            String kind,
            String amount,
            @Nullable Removal removal) {}

    /** Takes it away; {@code said} to who sees the cross only. */
    public record Removal(Post post, String said) {}
}
