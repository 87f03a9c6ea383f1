package io.leadledger.partner.smtp;

import io.leadledger.api.Password;
import io.leadledger.api.partner.smtp.MailSecurity;
import io.leadledger.api.partner.smtp.SmtpForm;
import io.leadledger.chassis.decision.Decision;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.security.Caller;
import io.leadledger.partner.keycloak.RealmMail;
import io.leadledger.partner.smtp.SmtpTable.Stored;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores the settings and tells Keycloak, which mails the links of forgotten passwords itself. If Keycloak does not
 * answer nothing is stored; if the store fails afterwards, saving again mends it.
 */
@Component
class SmtpChanges {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpChanges.class);

    private final SmtpTable table;
    private final RealmMail realm;
    private final Clock clock;

    SmtpChanges(SmtpTable table, RealmMail realm, Clock clock) {
        this.table = table;
        this.realm = realm;
        this.clock = clock;
    }

    /** @param seen the version the caller saw, 0 if there were no settings */
    @Transactional
    Stored save(long seen, SmtpForm form) {
        table.lock();
        Stored present = table.find().orElse(null);
        long version = present == null ? 0 : present.version();
        if (seen != version) {
            throw new RejectedException(Rejection.stale(seen, version));
        }
        Stored stored = decided(form, present, version + 1);
        table.save(stored);
        realm.sendThrough(inKeycloaksWords(stored));
        LOG.info("setting=smtp version={}", stored.version());
        return stored;
    }

    private Stored decided(SmtpForm form, @Nullable Stored present, long version) {
        Decision<SmtpRules.Change> decision = SmtpRules.decide(
                new SmtpRules.Change(SmtpReader.settings(form), form.password()),
                present == null ? null : present.settings(),
                present != null && present.password() != null);
        return switch (decision) {
            case Decision.Rejected<SmtpRules.Change> rejected -> throw new RejectedException(rejected.reasons());
            case Decision.Accepted<SmtpRules.Change> accepted -> {
                SmtpRules.Change one = accepted.events().getFirst();
                yield new Stored(one.settings(), password(one, present), version, clock.instant(), Caller.name());
            }
        };
    }

    private static @Nullable Password password(SmtpRules.Change accepted, @Nullable Stored present) {
        return accepted.password() == null && accepted.settings().username() != null && present != null
                ? present.password()
                : accepted.password();
    }

    private static Map<String, String> inKeycloaksWords(Stored stored) {
        SmtpSettings settings = stored.settings();
        Map<String, String> server = new HashMap<>(Map.of(
                "host", settings.host(),
                "port", String.valueOf(settings.port()),
                "from", settings.senderEmail(),
                "fromDisplayName", settings.senderName(),
                "ssl", String.valueOf(settings.security() == MailSecurity.TLS),
                "starttls", String.valueOf(settings.security() == MailSecurity.STARTTLS),
                "auth", String.valueOf(settings.username() != null)));
        if (settings.username() != null && stored.password() != null) {
            server.put("user", settings.username());
            server.put("password", stored.password().value());
        }
        return server;
    }
}
