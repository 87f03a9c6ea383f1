package io.leadledger.api.partner.partner;

import io.leadledger.api.Written;
import io.leadledger.id.PartnerId;
import java.util.List;

/** Answer to every change of a partner: its version now, and the facts the change made, none if it made no difference. */
public record PartnerWritten(PartnerId partnerId, long version, List<String> eventIds) implements Written {

    @Override
    public String id() {
        return partnerId.value();
    }
}
