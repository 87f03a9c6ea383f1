package io.leadledger.partner.portalaccess;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.event.partner.PortalPermissions;
import io.leadledger.event.partner.ProfileEditing;
import io.leadledger.id.PartnerId;
import io.leadledger.partner.form.Findings;
import io.leadledger.partner.form.Texts;
import io.leadledger.partner.portalaccess.PortalAccessCommand.ChangePermissions;
import org.jspecify.annotations.Nullable;

/** All six permissions as sent; none is assumed. */
record PermissionsForm(
        @Nullable Boolean viewLeads,
        @Nullable Boolean downloadLeads,
        @Nullable Boolean acceptAndRejectLeads,
        @Nullable Boolean returnLeads,
        @Nullable Boolean viewInvoices,
        @Nullable String editProfile) {

    /**
     * What is asked.
     *
     * @throws RejectedException if a permission is missing or wrong
     */
    ChangePermissions read(PartnerId partnerId) {
        Findings findings = new Findings();
        boolean leads = said(findings, "viewLeads", viewLeads);
        boolean download = said(findings, "downloadLeads", downloadLeads);
        boolean review = said(findings, "acceptAndRejectLeads", acceptAndRejectLeads);
        boolean returns = said(findings, "returnLeads", returnLeads);
        boolean invoices = said(findings, "viewInvoices", viewInvoices);
        ProfileEditing profile =
                findings.required("editProfile", editProfile, text -> Texts.choice(ProfileEditing.class, text));
        if (profile == null || !findings.isEmpty()) {
            throw new RejectedException(findings.rejections());
        }
        return new ChangePermissions(
                partnerId, new PortalPermissions(leads, download, review, returns, invoices, profile));
    }

    private static boolean said(Findings findings, String field, @Nullable Boolean value) {
        if (value == null) {
            findings.add(field, "missing", "expected true or false but it is missing");
            return false;
        }
        return value;
    }
}
