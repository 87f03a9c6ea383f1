package io.leadledger.api.partner.portalaccess;

import io.leadledger.api.Refuses;
import org.jspecify.annotations.Nullable;

/** All six permissions as sent; none is assumed. */
@Refuses("unknown-value")
public record PermissionsForm(
        @Nullable Boolean viewLeads,
        @Nullable Boolean downloadLeads,
        @Nullable Boolean acceptAndRejectLeads,
        @Nullable Boolean returnLeads,
        @Nullable Boolean viewInvoices,
        @Nullable String editProfile) {}
