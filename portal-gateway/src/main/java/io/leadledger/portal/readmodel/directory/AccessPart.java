package io.leadledger.portal.readmodel.directory;

import io.leadledger.chassis.consuming.ReceivedEvent;
import io.leadledger.event.Topic;
import io.leadledger.event.cloudevent.CloudEvent;
import io.leadledger.event.partner.PortalAccessEvent.PermissionsChanged;
import io.leadledger.event.partner.PortalAccessEvent.PortalAccessEnabled;
import io.leadledger.event.partner.PortalAccessEvent.PortalAccessRevoked;
import io.leadledger.event.partner.PortalPermissions;
import io.leadledger.portal.readmodel.generation.ReadModelPart;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who may enter the portal, and what for. */
@Component
class AccessPart implements ReadModelPart {

    private final JdbcClient jdbc;

    AccessPart(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "access";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.PARTNER);
    }

    @Override
    public void project(List<ReceivedEvent> events) {
        for (ReceivedEvent received : events) {
            CloudEvent<?> event = received.event();
            switch (event.data()) {
                case PortalAccessEnabled fact -> enable(fact.partnerId().value(), true, event.sequence());
                case PortalAccessRevoked fact -> enable(fact.partnerId().value(), false, event.sequence());
                case PermissionsChanged fact -> permit(fact.partnerId().value(), fact.permissions(), event.sequence());
                default -> {}
            }
        }
    }

    private void enable(String partnerId, boolean enabled, long sequence) {
        jdbc.sql("""
                        insert into portal_account as known (partner_id, enabled, sequence) values (?::uuid, ?, ?)
                        on conflict (partner_id) do update
                        set enabled = excluded.enabled, sequence = excluded.sequence
                        where excluded.sequence > known.sequence
                        """).params(partnerId, enabled, sequence).update();
    }

    private void permit(String partnerId, PortalPermissions may, long sequence) {
        jdbc.sql("""
                        insert into partner_permission as known (partner_id, view_leads, download_leads,
                            accept_and_reject_leads, return_leads, view_invoices, edit_profile, sequence)
                        values (?::uuid, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (partner_id) do update
                        set view_leads = excluded.view_leads, download_leads = excluded.download_leads,
                            accept_and_reject_leads = excluded.accept_and_reject_leads,
                            return_leads = excluded.return_leads, view_invoices = excluded.view_invoices,
                            edit_profile = excluded.edit_profile, sequence = excluded.sequence
                        where excluded.sequence > known.sequence
                        """)
                .params(
                        partnerId,
                        may.viewLeads(),
                        may.downloadLeads(),
                        may.acceptAndRejectLeads(),
                        may.returnLeads(),
                        may.viewInvoices(),
                        may.editProfile().name(),
                        sequence)
                .update();
    }
}
