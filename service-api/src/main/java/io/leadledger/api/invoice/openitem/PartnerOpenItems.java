package io.leadledger.api.invoice.openitem;

import io.leadledger.id.PartnerId;
import io.leadledger.money.Money;
import java.util.List;

/**
 * What one partner owes, and is owed, in one currency.
 *
 * @param creditBalance what it has paid beyond what it owed, on any of its invoices (D-25)
 * @param items the first due first
 */
public record PartnerOpenItems(
        PartnerId partnerId,
        String partnerExternalId,
        String partnerName,
        AgeSums sums,
        Money creditBalance,
        List<OpenItem> items) {}
