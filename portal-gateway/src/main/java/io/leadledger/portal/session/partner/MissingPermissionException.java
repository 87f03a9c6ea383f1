package io.leadledger.portal.session.partner;

import org.springframework.security.access.AccessDeniedException;

/** The operator has not allowed the partner to do this; the answer is 403 and names the permission. */
public final class MissingPermissionException extends AccessDeniedException {

    private static final long serialVersionUID = 1;

    private final PartnerPermission permission;

    MissingPermissionException(PartnerPermission permission) {
        super("the permission " + permission + " is missing");
        this.permission = permission;
    }

    public PartnerPermission permission() {
        return permission;
    }
}
