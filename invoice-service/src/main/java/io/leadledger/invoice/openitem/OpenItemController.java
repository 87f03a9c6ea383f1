package io.leadledger.invoice.openitem;

import io.leadledger.api.invoice.openitem.OpenItemApi;
import io.leadledger.api.invoice.openitem.OpenItems;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.directory.Directory;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** Open items over HTTP. */
@RestController
class OpenItemController implements OpenItemApi {

    private final ListedOpenItems items;
    private final Directory directory;

    OpenItemController(ListedOpenItems items, Directory directory) {
        this.items = items;
        this.directory = directory;
    }

    @Override
    @PreAuthorize("hasAuthority('invoices:read')")
    public OpenItems list(EntityId entityId, @Nullable PartnerId partnerId) {
        EntityId known = directory
                .entity(entityId)
                .map(entity -> entity.definition().entityId())
                .orElseThrow(() -> new RejectedException(Rejection.notFound("entity", entityId)));
        return items.of(known, partnerId);
    }
}
