package io.leadledger.partner.portalaccess;

import io.leadledger.chassis.decision.Outcome.Done;
import io.leadledger.event.partner.PortalAccessEvent;
import io.leadledger.id.InvitationId;
import io.leadledger.id.PartnerId;
import io.leadledger.partner.keycloak.PartnerLogins;
import io.leadledger.partner.portalaccess.PortalAccessCommand.RecordInvitation;
import io.leadledger.partner.portalaccess.PortalAccessCommand.RecordRedemption;
import io.leadledger.partner.support.Sender;
import io.leadledger.partner.support.View.Versioned;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The accesses of all partners, for this feature and the invitations. */
@Component
public class PortalAccesses {

    private final PortalAccessView view;
    private final Sender sender;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    PortalAccesses(PortalAccessView view, Sender sender, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.view = view;
        this.sender = sender;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Runs steps on one partner's access in one transaction, one caller at a time: what is asked of Keycloak and what
     * is recorded here stay in the same order.
     */
    public <T> T alone(PartnerId partnerId, Supplier<T> steps) {
        return Objects.requireNonNull(transaction.execute(status -> {
            jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                    .param(PortalAccessEvent.subject(partnerId))
                    .query(rows -> {});
            return steps.get();
        }));
    }

    /** The login that may enter for the partner now; empty while the access is off. */
    public Optional<String> openLogin(PartnerId partnerId) {
        PortalAccessState state = present(partnerId).state();
        return state.enabled() ? Optional.ofNullable(state.loginEmail()) : Optional.empty();
    }

    /** Records that an invitation went out; a second time changes nothing. */
    public Done recordInvitation(PartnerId partnerId, InvitationId invitationId, String loginEmail, Instant expiresAt) {
        return send(new RecordInvitation(partnerId, invitationId, loginEmail, expiresAt));
    }

    /** Records that an invitation was redeemed; a second time changes nothing. */
    public Done recordRedemption(
            PartnerId partnerId, InvitationId invitationId, String loginEmail, Instant expiresAt, Instant redeemedAt) {
        return send(
                new RecordRedemption(new RecordInvitation(partnerId, invitationId, loginEmail, expiresAt), redeemedAt));
    }

    /** The access as it is now, of version 0 where nothing was ever said. */
    Versioned<PortalAccessState> present(PartnerId partnerId) {
        return view.find(partnerId)
                .map(found -> new Versioned<>(found.state(), version(found.version())))
                .orElseGet(() -> new Versioned<>(PortalAccessState.none(partnerId), 0));
    }

    Done send(PortalAccessCommand command) {
        return sender.send(OnPortalAccess.of(command));
    }

    Done enable(PortalAccessCommand.EnablePortalAccess command) {
        return sender.send(
                OnPortalAccess.of(command),
                PortalAccessView.LOGIN_CONSTRAINT,
                PartnerLogins.loginTaken(command.loginEmail()));
    }

    /** Versions count the facts, so that one stands for none. */
    static long version(long sequence) {
        return sequence + 1;
    }
}
