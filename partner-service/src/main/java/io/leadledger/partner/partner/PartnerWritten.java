package io.leadledger.partner.partner;

import io.leadledger.chassis.decision.Outcome.Done;
import java.util.List;

/** Answer to every change of a partner: its version now, and the facts the change made, none if it made no difference. */
record PartnerWritten(String partnerId, long version, List<String> eventIds) {

    static PartnerWritten of(Done done) {
        return new PartnerWritten(done.id(), done.version(), done.eventIds());
    }
}
