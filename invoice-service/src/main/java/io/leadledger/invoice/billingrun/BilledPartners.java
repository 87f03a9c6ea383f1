package io.leadledger.invoice.billingrun;

import io.leadledger.id.PartnerId;
import java.util.Collection;
import java.util.Set;

/** Whom a billing run is about: everybody with something to bill, or only the partners somebody named. */
sealed interface BilledPartners {

    /** Everybody; when all of them have their drafts, the run is complete. */
    record Everybody() implements BilledPartners {}

    /** The named ones; also in a completed run, where they came too late for it. */
    record Only(Set<PartnerId> partnerIds) implements BilledPartners {}

    static BilledPartners everybody() {
        return new Everybody();
    }

    static BilledPartners only(Collection<PartnerId> partnerIds) {
        return new Only(Set.copyOf(partnerIds));
    }
}
