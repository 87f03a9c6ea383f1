package io.leadledger.invoice.billingrun;

import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.billingperiod.BillingPeriod;
import io.leadledger.invoice.billingrun.BillingRuns.Run;
import io.leadledger.invoice.directory.Directory;
import io.leadledger.invoice.directory.KnownPartner;
import io.leadledger.invoice.unbilled.Ledger;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which partners a billing run makes drafts for. */
@Component
class RunCandidates {

    private final BillingRuns runs;
    private final Ledger ledger;
    private final Directory directory;

    RunCandidates(BillingRuns runs, Ledger ledger, Directory directory) {
        this.runs = runs;
        this.ledger = ledger;
        this.directory = directory;
    }

    /** Their ids, in the order of their keys. */
    List<PartnerId> of(Run run, EntityId entityId, BillingPeriod period, BilledPartners billed) {
        Set<PartnerId> partners = new HashSet<>(
                run.completed()
                        ? runs.partnersWithDiscarded(entityId, period)
                        : ledger.partnersWithOpen(entityId, period));
        if (billed instanceof BilledPartners.Only(Set<PartnerId> named)) {
            ledger.unbilled(entityId, period).forEach(leads -> partners.add(leads.partnerId()));
            partners.retainAll(named);
        }
        Map<PartnerId, KnownPartner> known = directory.partners(partners);
        return partners.stream()
                .sorted(Comparator.comparing((PartnerId id) -> Optional.ofNullable(known.get(id))
                                .map(partner -> partner.registered().externalId())
                                .orElse(""))
                        .thenComparing(PartnerId::value))
                .toList();
    }
}
