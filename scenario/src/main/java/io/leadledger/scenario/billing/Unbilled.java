package io.leadledger.scenario.billing;

import io.leadledger.api.invoice.ledger.Unbilled.PartnerLeads;
import io.leadledger.api.invoice.ledger.UnbilledApi;
import io.leadledger.api.invoice.ledger.UnbilledForm;
import io.leadledger.id.PartnerId;
import io.leadledger.id.TransactionId;
import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.Verdict;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Asks which leads of a period are on no invoice. */
public final class Unbilled {
    private static final int IDS_OF_A_CALL = 5_000;

    private final UnbilledApi unbilled;
    private final BilledPeriod period;

    public Unbilled(Api api, BilledPeriod period) {
        this.unbilled = api.client(UnbilledApi.class);
        this.period = period;
    }

    /** All of them, by partner. */
    public List<UnbilledLeads> leads() {
        return partners(period.unbilled(null)).stream()
                .map(one -> new UnbilledLeads(
                        Objects.requireNonNullElse(
                                one.partnerExternalId(), one.partnerId().value()),
                        one.leads(),
                        one.net().amount().toPlainString()))
                .toList();
    }

    /** The partners that some of these transactions are of. */
    Set<PartnerId> partners(List<TransactionId> transactions) {
        var partners = new LinkedHashSet<PartnerId>();
        for (int from = 0; from < transactions.size(); from += IDS_OF_A_CALL) {
            var some = transactions.subList(from, Math.min(transactions.size(), from + IDS_OF_A_CALL));
            partners(period.unbilled(some)).forEach(one -> partners.add(one.partnerId()));
        }
        return partners;
    }

    private List<PartnerLeads> partners(UnbilledForm form) {
        return Verdict.told("tell what is on no invoice", () -> unbilled.unbilled(form))
                .partners();
    }
}
