package io.leadledger.portal.operator.scope;

import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.client.ServiceSilent;
import io.leadledger.api.partner.smtp.SmtpApi;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether mails can go out at all: every page says so while they cannot. It is asked again after half a minute, and
 * once settings were saved here; where nobody answers, nothing is said.
 */
@Component
public class MailServer {

    private static final Duration BELIEVED = Duration.ofSeconds(30);

    private final SmtpApi mail;
    private final Clock clock;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    MailServer(SmtpApi mail, Clock clock) {
        this.mail = mail;
        this.clock = clock;
    }

    private record Known(boolean isMissing, Instant until) {}

    /** Whether nobody has set one. */
    boolean isMissing() {
        Known now = known.get();
        if (now == null || !clock.instant().isBefore(now.until())) {
            now = new Known(ask(), clock.instant().plus(BELIEVED));
            known.set(now);
        }
        return now.isMissing();
    }

    /** It was set anew. */
    public void forget() {
        known.set(null);
    }

    private boolean ask() {
        try {
            return !mail.find().configured();
        } catch (ServiceRefused | ServiceSilent unknown) {
            return false;
        }
    }
}
