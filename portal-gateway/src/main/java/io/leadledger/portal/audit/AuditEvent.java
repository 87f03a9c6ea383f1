package io.leadledger.portal.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened.
 *
 * @param actor who; {@link Actor#NOBODY} before a login
 * @param detail a stable word or two, {@code wrong-realm}; never personal data, never a secret
 */
public record AuditEvent(AuditKind kind, Actor actor, String detail) {

    /**
     * A person of one of the realms.
     *
     * @param realm {@code operators} or {@code partners}
     * @param subject its id there
     * @param name what it logs in with
     * @param partnerId of a partner's person
     */
    public record Actor(
            @Nullable String realm,
            @Nullable String subject,
            @Nullable String name,
            @Nullable UUID partnerId) {

        /** Somebody without a login. */
        public static final Actor NOBODY = new Actor(null, null, null, null);
    }
}
