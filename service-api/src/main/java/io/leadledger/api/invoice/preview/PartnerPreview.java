package io.leadledger.api.invoice.preview;

import io.leadledger.api.invoice.Finding;
import io.leadledger.event.bill.Bill;
import io.leadledger.event.bill.TaxDecision;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.id.PartnerId;
import java.util.List;

/**
 * What a partner's next invoice would be.
 *
 * @param generates whether a billing run would make a draft of it now; else it is late and waits for the next period
 * @param cancelled leads of the period that are not billed, by assignment and price
 */
public record PartnerPreview(
        PartnerId partnerId,
        String partnerExternalId,
        String partnerName,
        Bill bill,
        TaxDecision taxDecision,
        EInvoiceFormat format,
        boolean generates,
        List<CancelledLeads> cancelled,
        List<Finding> blockers,
        List<Finding> warnings) {}
