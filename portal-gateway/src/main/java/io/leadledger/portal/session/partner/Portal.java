package io.leadledger.portal.session.partner;

import io.leadledger.portal.audit.AuditEvent.Actor;
import io.leadledger.portal.session.Realm;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * What the present request's partner may do. Routes ask it by {@code @PreAuthorize("@portal.may('VIEW_LEADS')")}, and
 * {@code @PreAuthorize("@portal.entered()")} where no permission is needed. As long as nobody knows the accounts or the
 * permissions, nobody enters and nothing is permitted.
 */
@Component("portal")
public class Portal {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final ObjectProvider<PartnerAccounts> accounts;
    private final ObjectProvider<PartnerPermissions> permissions;

    Portal(ObjectProvider<PartnerAccounts> accounts, ObjectProvider<PartnerPermissions> permissions) {
        this.accounts = accounts;
        this.permissions = permissions;
    }

    /** The partner's person behind a login; empty for operators, for strangers, and for a login without a partner. */
    public static Optional<PartnerLogin> login(@Nullable Authentication authentication) {
        return authentication != null
                        && Realm.of(authentication)
                                .filter(Realm.PARTNERS::equals)
                                .isPresent()
                        && authentication.getPrincipal() instanceof OidcUser user
                ? partnerOf(user).map(partner -> login(user, partner))
                : Optional.empty();
    }

    /** The partner that a user of the partners' realm belongs to. */
    public static Optional<UUID> partnerOf(OidcUser user) {
        return Actor.partnerId(user);
    }

    /** Whether the partner's access is switched on. */
    public boolean mayEnter(UUID partnerId) {
        PartnerAccounts known = accounts.getIfAvailable();
        return known != null && known.mayEnter(partnerId);
    }

    /**
     * Waits until the portal has heard that the access was switched on or off, so that who is told so finds it so at once
     * (D-03); for two seconds at most, since the fact itself is safe and will come.
     */
    public void awaitEntrance(UUID partnerId, boolean open) {
        long patient = System.nanoTime() + PATIENCE.toNanos();
        while (mayEnter(partnerId) != open && System.nanoTime() < patient) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    /** Whether a partner's person makes the present request. */
    public boolean entered() {
        return present().isPresent();
    }

    /**
     * Whether the present request's partner has a permission.
     *
     * @throws MissingPermissionException when a partner has not
     */
    public boolean may(PartnerPermission permission) {
        return present().map(login -> required(login, permission)).orElse(false);
    }

    /** Everything that the present request's partner may do: what it may not is not shown. */
    public Set<PartnerPermission> permissions() {
        return present().map(login -> permissionsOf(login.partnerId())).orElse(Set.of());
    }

    /** Everything that a partner may do. */
    public Set<PartnerPermission> permissionsOf(UUID partnerId) {
        PartnerPermissions known = permissions.getIfAvailable();
        return known == null ? Set.of() : known.of(partnerId);
    }

    private boolean required(PartnerLogin login, PartnerPermission permission) {
        if (!permissionsOf(login.partnerId()).contains(permission)) {
            throw new MissingPermissionException(permission);
        }
        return true;
    }

    private static Optional<PartnerLogin> present() {
        return login(SecurityContextHolder.getContext().getAuthentication());
    }

    private static PartnerLogin login(OidcUser user, UUID partner) {
        String email = user.getEmail() == null ? user.getPreferredUsername() : user.getEmail();
        return new PartnerLogin(
                partner,
                Objects.requireNonNull(user.getSubject()),
                String.valueOf(email),
                String.valueOf(user.getClaimAsString("sid")));
    }
}
