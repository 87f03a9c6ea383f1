package io.leadledger.event.partner;

/** What a partner may do in the portal; the permissions belong to the partner, not to a login (D-31). */
public record PortalPermissions(
        boolean viewLeads,
        boolean downloadLeads,
        boolean acceptAndRejectLeads,
        boolean returnLeads,
        boolean viewInvoices,
        ProfileEditing editProfile) {

    /** What a partner may do where nobody decided otherwise. */
    public static final PortalPermissions DEFAULTS =
            new PortalPermissions(true, true, false, false, true, ProfileEditing.CONTACT);
}
