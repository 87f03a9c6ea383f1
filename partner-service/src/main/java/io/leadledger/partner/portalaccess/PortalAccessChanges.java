package io.leadledger.partner.portalaccess;

import io.leadledger.api.IfMatch;
import io.leadledger.api.partner.portalaccess.PermissionsForm;
import io.leadledger.api.partner.portalaccess.PortalAccessForm;
import io.leadledger.api.partner.portalaccess.PortalAccessWritten;
import io.leadledger.chassis.crash.CrashPoints;
import io.leadledger.chassis.decision.Outcome.Done;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.security.Caller;
import io.leadledger.chassis.web.ExpectedVersion;
import io.leadledger.id.PartnerId;
import io.leadledger.partner.keycloak.PartnerLogins;
import io.leadledger.partner.partner.PartnerContact;
import io.leadledger.partner.partner.PartnerContacts;
import io.leadledger.partner.portalaccess.PortalAccessCommand.ChangePermissions;
import io.leadledger.partner.portalaccess.PortalAccessCommand.EnablePortalAccess;
import io.leadledger.partner.portalaccess.PortalAccessCommand.RecordInvitation;
import io.leadledger.partner.portalaccess.PortalAccessCommand.RecordRedemption;
import io.leadledger.partner.portalaccess.PortalAccessCommand.RevokePortalAccess;
import io.leadledger.partner.support.View.Versioned;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Turns the access on and off: Keycloak first, then the fact. Cut off between the two, the same request again makes
 * the rest, for each step is the same however often it is taken.
 */
@Component
class PortalAccessChanges {

    private final PortalAccesses accesses;
    private final PartnerContacts contacts;
    private final PartnerLogins logins;
    private final CrashPoints crashPoints;

    PortalAccessChanges(
            PortalAccesses accesses, PartnerContacts contacts, PartnerLogins logins, CrashPoints crashPoints) {
        this.accesses = accesses;
        this.contacts = contacts;
        this.logins = logins;
        this.crashPoints = crashPoints;
    }

    PortalAccessWritten turn(PartnerId partnerId, @Nullable IfMatch ifMatch, PortalAccessForm form) {
        PartnerContact partner = contacts.of(partnerId);
        long seen = ExpectedVersion.seen(ifMatch);
        return accesses.alone(partnerId, () -> {
            PortalAccessState present = unlessStale(seen, accesses.present(partnerId));
            PortalAccessCommand command =
                    PortalAccessReader.turn(form, present, partner.contactEmail(), Caller.administers());
            return written(partnerId, turn(command, partner.language()));
        });
    }

    PortalAccessWritten permit(PartnerId partnerId, @Nullable IfMatch ifMatch, PermissionsForm form) {
        contacts.of(partnerId);
        long seen = ExpectedVersion.seen(ifMatch);
        PortalAccessCommand command = PortalAccessReader.permit(partnerId, form);
        return accesses.alone(partnerId, () -> {
            unlessStale(seen, accesses.present(partnerId));
            return written(partnerId, accesses.send(command));
        });
    }

    private static PortalAccessWritten written(PartnerId partnerId, Done done) {
        return new PortalAccessWritten(partnerId, PortalAccesses.version(done.version()), done.eventIds());
    }

    private Done turn(PortalAccessCommand command, String language) {
        return switch (command) {
            case EnablePortalAccess enable -> {
                logins.letIn(enable.partnerId(), enable.loginEmail(), language);
                crashPoints.reached("portal-access.let-in");
                yield accesses.enable(enable);
            }
            case RevokePortalAccess revoke -> {
                logins.shutOut(revoke.partnerId());
                crashPoints.reached("portal-access.shut-out");
                yield accesses.send(revoke);
            }
            case ChangePermissions _, RecordInvitation _, RecordRedemption _ -> accesses.send(command);
        };
    }

    private static PortalAccessState unlessStale(long seen, Versioned<PortalAccessState> present) {
        if (seen != present.version()) {
            throw new RejectedException(Rejection.stale(seen, present.version()));
        }
        return present.state();
    }
}
