package io.leadledger.api.partner.activity;

import io.leadledger.api.Page;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Who did what, and when, the newest first. */
@HttpExchange("/api/v1")
public interface ActivityApi {

    /** Lists what happened to a partner, its access to the portal, and the notes on it. */
    @GetExchange("/partners/{partnerId}/activity")
    Page<Happened> ofPartner(
            @PathVariable PartnerId partnerId,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Lists what happened to an entity, its VAT rates and its seller. */
    @GetExchange("/entities/{entityId}/activity")
    Page<Happened> ofEntity(
            @PathVariable EntityId entityId,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Lists what was set of the operator's mail server; never a password. */
    @GetExchange("/smtp-settings/activity")
    Page<Happened> ofMailServer(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor);
}
