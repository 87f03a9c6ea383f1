package io.leadledger.portal.readmodel.directory;

import io.leadledger.event.partner.PortalPermissions;
import io.leadledger.event.partner.ProfileEditing;
import io.leadledger.portal.readmodel.generation.Generations;
import io.leadledger.portal.session.partner.PartnerAccounts;
import io.leadledger.portal.session.partner.PartnerPermission;
import io.leadledger.portal.session.partner.PartnerPermissions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may enter the portal now, and what for, as far as it has been published; unsaid permissions have R-083's defaults. */
@Component
class PortalAccess implements PartnerAccounts, PartnerPermissions {

    private final JdbcClient jdbc;
    private final Generations generations;

    PortalAccess(JdbcClient jdbc, Generations generations) {
        this.jdbc = jdbc;
        this.generations = generations;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayEnter(UUID partnerId) {
        generations.enterCurrent();
        return jdbc.sql("select enabled from portal_account where partner_id = ?")
                .param(partnerId)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> entering(Collection<String> partnerIds) {
        if (partnerIds.isEmpty()) {
            return Set.of();
        }
        generations.enterCurrent();
        return jdbc.sql("select partner_id::text from portal_account where enabled and partner_id in (:ids)")
                .param("ids", partnerIds.stream().map(UUID::fromString).toList())
                .query(String.class)
                .set();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<PartnerPermission> of(UUID partnerId) {
        generations.enterCurrent();
        boolean known = jdbc.sql("select 1 from portal_account where partner_id = ?")
                .param(partnerId)
                .query(Integer.class)
                .optional()
                .isPresent();
        return jdbc.sql("""
                        select view_leads, download_leads, accept_and_reject_leads, return_leads, view_invoices, edit_profile
                        from partner_permission where partner_id = ?
                        """)
                .param(partnerId)
                .query(PortalAccess::said)
                .optional()
                .or(() -> known ? Optional.of(PortalPermissions.DEFAULTS) : Optional.empty())
                .map(PortalAccess::permissions)
                .orElse(Set.of());
    }

    private static PortalPermissions said(ResultSet row, int number) throws SQLException {
        return new PortalPermissions(
                row.getBoolean("view_leads"),
                row.getBoolean("download_leads"),
                row.getBoolean("accept_and_reject_leads"),
                row.getBoolean("return_leads"),
                row.getBoolean("view_invoices"),
                ProfileEditing.valueOf(row.getString("edit_profile")));
    }

    private static Set<PartnerPermission> permissions(PortalPermissions may) {
        ProfileEditing editing = may.editProfile();
        return Map.of(
                        PartnerPermission.VIEW_LEADS, may.viewLeads(),
                        PartnerPermission.DOWNLOAD_LEADS, may.downloadLeads(),
                        PartnerPermission.ACCEPT_LEADS, may.acceptAndRejectLeads(),
                        PartnerPermission.RETURN_LEADS, may.returnLeads(),
                        PartnerPermission.VIEW_INVOICES, may.viewInvoices(),
                        PartnerPermission.EDIT_CONTACT, editing != ProfileEditing.NONE,
                        PartnerPermission.EDIT_BILLING_ADDRESS, editing == ProfileEditing.CONTACT_AND_BILLING_ADDRESS)
                .entrySet()
                .stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
