package io.leadledger.portal.console.partner;

import io.leadledger.event.partner.PortalPermissions;
import io.leadledger.event.partner.ProfileEditing;
import io.leadledger.portal.console.owning.Change;
import org.jspecify.annotations.Nullable;

/** The permissions as they were chosen; a switch that is off is not sent. */
record PermissionsForm(
        @Nullable Boolean viewLeads,
        @Nullable Boolean downloadLeads,
        @Nullable Boolean acceptAndRejectLeads,
        @Nullable Boolean returnLeads,
        @Nullable Boolean viewInvoices,
        @Nullable ProfileEditing editProfile,
        @Nullable String key,
        @Nullable Long version) {

    /** R-083's. */
    static final PortalPermissions DEFAULTS =
            new PortalPermissions(true, true, false, false, true, ProfileEditing.CONTACT);

    PortalPermissions chosen() {
        return new PortalPermissions(
                isOn(viewLeads),
                isOn(downloadLeads),
                isOn(acceptAndRejectLeads),
                isOn(returnLeads),
                isOn(viewInvoices),
                editProfile == null ? ProfileEditing.NONE : editProfile);
    }

    Change change() {
        return key == null || key.isBlank() ? Change.of(version) : new Change(key, version);
    }

    private static boolean isOn(@Nullable Boolean sent) {
        return Boolean.TRUE.equals(sent);
    }
}
