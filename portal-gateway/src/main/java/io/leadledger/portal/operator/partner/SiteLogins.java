package io.leadledger.portal.operator.partner;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The partners' logins as this site keeps them: schema {@code site}, from the audit log and the open sessions. */
@Component
public class SiteLogins {

    private final JdbcClient jdbc;
    private final Clock clock;

    SiteLogins(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** When each of these partners logged in for the last time; one that never did is not among them. */
    public Map<String, Instant> last(Collection<String> partnerIds) {
        List<UUID> wanted = partnerIds.stream().map(UUID::fromString).toList();
        Map<String, Instant> last = new HashMap<>();
        if (!wanted.isEmpty()) {
            jdbc.sql("""
                            select wanted.partner_id, login.occurred_at
                            from unnest(array[:wanted]::uuid[]) as wanted (partner_id)
                            cross join lateral (
                                select occurred_at from site.audit_entry
                                where partner_id = wanted.partner_id and kind = 'LOGIN' and realm = 'partners'
                                order by id desc limit 1) as login
                            """).param("wanted", wanted).query(row -> {
                Timestamp at = row.getTimestamp("occurred_at");
                last.put(row.getString("partner_id"), at.toInstant());
            });
        }
        return last;
    }

    /** How many sessions of a partner would end now if its access were revoked. */
    int open(String partnerId) {
        return jdbc.sql("""
                        select count(*) from site.realm_login l join site.web_session s on s.session_id = l.session_id
                        where l.realm = 'partners' and l.partner_id = ? and s.expiry_time > ?
                        """)
                .params(UUID.fromString(partnerId), clock.millis())
                .query(Integer.class)
                .single();
    }
}
