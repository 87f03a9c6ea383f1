package io.leadledger.portal.page.paper;

import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.bill.Totals;
import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.party.SellerProfile;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * What stands on a document, wherever it was read.
 *
 * @param lines all or the first of them
 */
public record DocumentOnPaper(
        PaperHead head,
        @Nullable SellerProfile seller,
        @Nullable Buyer buyer,
        TaxDecision taxDecision,
        List<LineOnPaper> lines,
        List<Adjustment> adjustments,
        Totals totals) {

    /**
     * In its partner's language, whatever the reader's is.
     *
     * @param site where the logo is shown, see {@link io.leadledger.portal.page.shell.Logos}
     */
    public Paper said(MessageSource messages, String site) {
        return new PaperPresenter(this, PaperWords.of(buyer, messages), site).paper();
    }

    String currency() {
        return totals.total().currency().getCurrencyCode();
    }
}
