package io.leadledger.api.invoice.ledger;

import io.leadledger.id.PartnerId;
import io.leadledger.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of a period is on no invoice, by partner. */
public record Unbilled(List<PartnerLeads> partners) {

    /** Those of one partner, whose key is absent while the partner has not arrived here. */
    public record PartnerLeads(
            PartnerId partnerId, @Nullable String partnerExternalId, int leads, Money net) {}
}
