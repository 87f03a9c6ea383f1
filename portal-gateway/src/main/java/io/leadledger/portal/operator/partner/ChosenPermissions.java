package io.leadledger.portal.operator.partner;

import io.leadledger.api.partner.portalaccess.PermissionsForm;
import io.leadledger.event.partner.PortalPermissions;
import io.leadledger.event.partner.ProfileEditing;
import io.leadledger.portal.page.form.Typed;
import java.util.Arrays;

/** The permissions as they were chosen; a switch that is off is not sent. */
record ChosenPermissions(Typed typed) {

    PortalPermissions chosen() {
        return new PortalPermissions(
                typed.isOn("viewLeads"),
                typed.isOn("downloadLeads"),
                typed.isOn("acceptAndRejectLeads"),
                typed.isOn("returnLeads"),
                typed.isOn("viewInvoices"),
                editing());
    }

    /** As partner-service takes them. */
    PermissionsForm form() {
        PortalPermissions may = chosen();
        return new PermissionsForm(
                may.viewLeads(),
                may.downloadLeads(),
                may.acceptAndRejectLeads(),
                may.returnLeads(),
                may.viewInvoices(),
                may.editProfile().name());
    }

    private ProfileEditing editing() {
        return Arrays.stream(ProfileEditing.values())
                .filter(one -> one.name().equals(typed.raw("editProfile")))
                .findFirst()
                .orElse(ProfileEditing.NONE);
    }
}
