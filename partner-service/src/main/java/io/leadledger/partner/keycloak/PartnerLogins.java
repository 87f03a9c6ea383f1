package io.leadledger.partner.keycloak;

import io.leadledger.api.Password;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.id.PartnerId;
import io.leadledger.partner.keycloak.RealmUsers.RealmUser;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who may log in to the portal, in Keycloak. Every step looks first and then makes what is missing, by login email: one
 * that was cut off half way is mended by saying it again.
 */
@Component
public class PartnerLogins {

    private final RealmUsers users;

    PartnerLogins(RealmUsers users) {
        this.users = users;
    }

    /**
     * From now on this login and no other of the partner may enter: at once if an invitation to it was redeemed, else
     * once one is. A login that was there before keeps its password and its second factor.
     *
     * @throws RejectedException {@code login-taken} if it is another partner's, {@code bad-login-email} if Keycloak
     *     does not take it, {@code keycloak-unavailable}
     */
    public void letIn(PartnerId partnerId, String loginEmail, String language) {
        RealmUser user = users.named(loginEmail).orElse(null);
        if (user == null) {
            create(partnerId, loginEmail, language);
        } else if (!user.partnerId().equals(partnerId.value())) {
            throw new RejectedException(loginTaken(loginEmail));
        } else {
            users.enable(user, user.confirmed());
        }
        users.ofPartner(partnerId).stream()
                .filter(other -> !other.username().equals(loginEmail))
                .forEach(this::shutOut);
    }

    /** From now on nobody enters for this partner, and whoever is inside is out. */
    public void shutOut(PartnerId partnerId) {
        users.ofPartner(partnerId).forEach(this::shutOut);
    }

    /**
     * Gives the login its password, opens it, and ends what sessions it has.
     *
     * @return why the password was refused, empty if it was taken
     * @throws RejectedException {@code login-missing} if Keycloak does not know the login, {@code keycloak-unavailable}
     */
    public Optional<Rejection> setPassword(String loginEmail, Password password) {
        RealmUser user = users.named(loginEmail)
                .orElseThrow(() -> new RejectedException(Rejection.conflict(
                        "login-missing", "expected a login for this invitation but it is gone: ask for a new one")));
        Optional<Rejection> refusal =
                users.resetPassword(user, password.value()).map(PasswordRule::broken);
        if (refusal.isEmpty()) {
            users.confirmEmail(user);
            users.logOut(user);
        }
        return refusal;
    }

    /** Whether the login asks for a second factor. */
    public boolean twoFactor(String loginEmail) {
        return users.named(loginEmail).map(RealmUser::twoFactor).orElse(false);
    }

    /** The refusal of a login that another partner has (D-31). */
    public static Rejection loginTaken(String loginEmail) {
        return new Rejection(
                Rejection.Kind.CONFLICT,
                "login-taken",
                "loginEmail",
                "expected a login that is free but " + loginEmail + " is another partner's");
    }

    private void create(PartnerId partnerId, String loginEmail, String language) {
        if (!users.create(loginEmail, partnerId, language)) {
            throw new RejectedException(Rejection.rule(
                    "bad-login-email",
                    "loginEmail",
                    "expected an email address that can be a user name but was %s",
                    loginEmail));
        }
    }

    /** In this order: disabled alone, a running session goes on; logged out alone, it would be back at once. */
    private void shutOut(RealmUser user) {
        users.enable(user, false);
        users.logOut(user);
    }
}
