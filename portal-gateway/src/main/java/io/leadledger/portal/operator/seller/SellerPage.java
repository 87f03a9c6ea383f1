package io.leadledger.portal.operator.seller;

import io.leadledger.portal.operator.vatid.VatIdCard;
import io.leadledger.portal.page.Page;
import io.leadledger.portal.page.form.Form;
import io.leadledger.portal.page.paper.Letterhead;
import io.leadledger.portal.page.part.Card;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.shell.Shell;
import io.leadledger.portal.page.story.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The seller: what is said of it, and beside it what documents make of that.
 *
 * @param form absent for whom may only look
 * @param vatId what VIES said; absent where it is off and was never asked
 * @param history the last changes, the newest first; absent where there are none
 */
public record SellerPage(
        Shell shell,
        Head head,
        @Nullable Form form,
        Picture picture,
        @Nullable VatIdCard vatId,
        @Nullable Card<List<Step>> history)
        implements Page {

    /**
     * The letterhead with what is typed.
     *
     * @param address draws it again
     * @param verb on the button that does, where there is no JavaScript
     */
    public record Picture(String heading, Letterhead letterhead, String address, String verb) {}
}
