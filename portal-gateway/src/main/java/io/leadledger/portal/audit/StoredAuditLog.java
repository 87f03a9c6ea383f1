package io.leadledger.portal.audit;

import io.leadledger.chassis.web.RequestIdFilter;
import io.leadledger.portal.audit.AuditEvent.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Writes each event in a transaction of its own, with where it came from. */
@Component
class StoredAuditLog implements AuditLog {

    private static final Logger LOG = LoggerFactory.getLogger(StoredAuditLog.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate alone;
    private final Clock clock;

    StoredAuditLog(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    @Override
    public void record(AuditEvent event) {
        Origin origin = Origin.ofPresentRequest();
        alone.executeWithoutResult(transaction -> insert(event, origin));
        LOG.info(
                "audit kind={} detail={} realm={} subject={}",
                event.kind(),
                event.detail(),
                event.actor().realm(),
                event.actor().subject());
    }

    private void insert(AuditEvent event, Origin origin) {
        Actor actor = event.actor();
        jdbc.sql("""
                        insert into site.audit_entry (occurred_at, kind, detail, realm, subject, name, partner_id,
                          address, user_agent, method, path, request_id)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param(event.kind().name())
                .param(event.detail())
                .param(actor.realm())
                .param(actor.subject())
                .param(actor.name())
                .param(actor.partnerId())
                .param(origin.address())
                .param(origin.userAgent())
                .param(origin.method())
                .param(origin.path())
                .param(MDC.get(RequestIdFilter.REQUEST_ID))
                .update();
    }

    /** Where a request came from and what it asked for. The query is left out: searches hold personal data. */
    private record Origin(
            @Nullable String address,
            @Nullable String userAgent,
            @Nullable String method,
            @Nullable String path) {

        static Origin ofPresentRequest() {
            if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
                HttpServletRequest request = attributes.getRequest();
                return new Origin(
                        request.getRemoteAddr(),
                        shortened(request.getHeader("User-Agent")),
                        request.getMethod(),
                        shortened(RecordedPath.of(request)));
            }
            return new Origin(null, null, null, null);
        }

        private static @Nullable String shortened(@Nullable String text) {
            return text == null || text.length() <= 300 ? text : text.substring(0, 300);
        }
    }
}
