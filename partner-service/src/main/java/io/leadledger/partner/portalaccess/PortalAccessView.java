package io.leadledger.partner.portalaccess;

import io.leadledger.event.EventJson;
import io.leadledger.event.partner.PortalAccessEvent;
import io.leadledger.id.PartnerId;
import io.leadledger.partner.support.View.Versioned;
import java.util.Optional;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every partner's access as it is now (table {@code portal_access_view}), written in the command's transaction. */
@Component
class PortalAccessView {

    /** The constraint that keeps logins apart (D-31). */
    static final String LOGIN_CONSTRAINT = "a_login_is_of_one_partner";

    private final JdbcClient jdbc;

    PortalAccessView(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(PortalAccessEvent event, @SequenceNumber long sequence) {
        Optional<Versioned<PortalAccessState>> before = find(event.partnerId());
        if (before.isPresent() && before.get().version() >= sequence) {
            return;
        }
        PortalAccessState now =
                PortalAccessRules.evolve(before.map(Versioned::state).orElse(null), event);
        jdbc.sql("""
                        insert into portal_access_view (partner_id, login_email, version, state)
                        values (?, ?, ?, ?::jsonb)
                        on conflict (partner_id) do update
                        set login_email = excluded.login_email, version = excluded.version, state = excluded.state
                        """)
                .param(1, now.partnerId().value())
                .param(2, now.loginEmail())
                .param(3, sequence)
                .param(4, EventJson.mapper().writeValueAsString(now))
                .update();
    }

    Optional<Versioned<PortalAccessState>> find(PartnerId partnerId) {
        return jdbc.sql("select state::text as state, version from portal_access_view where partner_id = ?")
                .param(partnerId.value())
                .query(Row.class)
                .optional()
                .map(row -> new Versioned<>(
                        EventJson.mapper().readValue(row.state(), PortalAccessState.class), row.version()));
    }

    private record Row(String state, long version) {}
}
