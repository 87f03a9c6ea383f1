package io.leadledger.portal.operator.partner;

import io.leadledger.event.partner.PortalPermissions;
import io.leadledger.event.partner.ProfileEditing;
import io.leadledger.portal.page.form.Typed;
import java.util.Arrays;

/** The permissions as they were chosen; a switch that is off is not sent. */
record PermissionsForm(Typed typed) {

    PortalPermissions chosen() {
        return new PortalPermissions(
                typed.isOn("viewLeads"),
                typed.isOn("downloadLeads"),
                typed.isOn("acceptAndRejectLeads"),
                typed.isOn("returnLeads"),
                typed.isOn("viewInvoices"),
                editing());
    }

    private ProfileEditing editing() {
        return Arrays.stream(ProfileEditing.values())
                .filter(one -> one.name().equals(typed.raw("editProfile")))
                .findFirst()
                .orElse(ProfileEditing.NONE);
    }
}
