package io.leadledger.partner.partner;

import io.leadledger.chassis.decision.Outcome.Done;
import io.leadledger.id.PartnerId;
import java.util.List;

/** Answer to every change of a partner: its version now, and the facts the change made, none if it made no difference. */
record PartnerWritten(PartnerId partnerId, long version, List<String> eventIds) {

    static PartnerWritten of(Done done) {
        return new PartnerWritten(new PartnerId(done.id()), done.version(), done.eventIds());
    }
}
