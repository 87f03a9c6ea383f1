package io.leadledger.api.partner.portalaccess;

import io.leadledger.api.Written;
import io.leadledger.id.PartnerId;
import java.util.List;

/** Answer to every change of an access: the version now, and the facts it made, none if it made no difference. */
public record PortalAccessWritten(PartnerId partnerId, long version, List<String> eventIds) implements Written {

    @Override
    public String id() {
        return partnerId.value();
    }
}
