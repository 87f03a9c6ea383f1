package io.leadledger.portal.session.chain;

import io.leadledger.portal.session.partner.MissingPermissionException;
import io.leadledger.portal.session.partner.PartnerPermission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;

/** Why the present request was refused, for the page that says so. */
public final class Refusal {

    private static final String ATTRIBUTE = Refusal.class.getName();

    private Refusal() {}

    static void remember(HttpServletRequest request, AccessDeniedException reason) {
        request.setAttribute(ATTRIBUTE, reason);
    }

    /** The permission that the request would have needed. */
    public static Optional<PartnerPermission> missingPermission(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof MissingPermissionException missing
                ? Optional.of(missing.permission())
                : Optional.empty();
    }
}
