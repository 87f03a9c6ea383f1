package io.leadledger.portal.readmodel.document;

import io.leadledger.event.EventJson;
import io.leadledger.event.bill.Adjustment;
import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.bill.Totals;
import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.invoice.InvoiceReference;
import io.leadledger.event.party.SellerProfile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says besides its head and its lines.
 *
 * @param reference the corrected invoice, on a credit note only
 * @param reportSha256 of what the official rules said of it; absent on documents from before there were reports
 */
public record DocumentContent(
        SellerProfile seller,
        Buyer buyer,
        TaxDecision taxDecision,
        List<Adjustment> adjustments,
        Totals totals,
        @Nullable InvoiceReference reference,
        @Nullable String reportSha256) {

    public static DocumentContent read(String json) {
        return EventJson.mapper().readValue(json, DocumentContent.class);
    }

    public String json() {
        return EventJson.mapper().writeValueAsString(this);
    }
}
