package io.leadledger.portal.service.invitation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What partner-service says of a link. */
public sealed interface Invitation {

    /** @param seller how the partner knows the operator */
    record Open(
            String loginEmail, Instant expiresAt, @Nullable String seller) implements Invitation {}

    /** It opens nothing. */
    record Closed(Reason reason) implements Invitation {}

    /** The password was set, and the link is used up. */
    record Redeemed(String partnerId, String loginEmail) implements Invitation {}

    /** The password was not taken, and the link is still good; {@code code} names the rule. */
    record Refused(String code) implements Invitation {}

    /** Why a link opens nothing. */
    enum Reason {
        USED,
        EXPIRED,
        VOID,
        UNKNOWN
    }
}
