package io.leadledger.partner.invitation;

import io.leadledger.api.partner.portalaccess.PortalAccessAnswer;
import io.leadledger.id.InvitationId;
import io.leadledger.id.PartnerId;
import io.leadledger.partner.portalaccess.SentInvitations;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The invitations with the hashes of their tokens (table {@code portal_invitation}). */
@Component
class InvitationTable implements SentInvitations {

    private final JdbcClient jdbc;

    InvitationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Invitation> find(InvitationId invitationId) {
        return jdbc.sql("select * from portal_invitation where invitation_id = ?")
                .param(invitationId.value())
                .query(InvitationTable::read)
                .optional();
    }

    Optional<Invitation> withToken(String tokenHash) {
        return jdbc.sql("select * from portal_invitation where token_hash = decode(?, 'hex')")
                .param(tokenHash)
                .query(InvitationTable::read)
                .optional();
    }

    /** The one that is neither used nor void; the database keeps it the only one. */
    Optional<Invitation> open(PartnerId partnerId) {
        return jdbc.sql("""
                        select * from portal_invitation
                        where partner_id = ? and used_at is null and void_at is null
                        """)
                .param(partnerId.value())
                .query(InvitationTable::read)
                .optional();
    }

    @Override
    public Optional<PortalAccessAnswer.Invitation> to(PartnerId partnerId, String loginEmail, Instant now) {
        return jdbc.sql("""
                        select * from portal_invitation
                        where partner_id = ? and login_email = ? and (sent_at is not null or used_at is not null)
                        order by void_at is not null, made_at desc, invitation_id desc limit 1
                        """)
                .params(partnerId.value(), loginEmail)
                .query(InvitationTable::read)
                .optional()
                .map(invitation -> invitation.answer(now));
    }

    void insert(Invitation fresh, String tokenHash) {
        jdbc.sql("""
                        insert into portal_invitation
                            (invitation_id, partner_id, login_email, token_hash, made_at, expires_at, tries_since)
                        values (:id, :partnerId, :loginEmail, decode(:tokenHash, 'hex'), :madeAt, :expiresAt, :madeAt)
                        """)
                .param("id", fresh.invitationId().value())
                .param("partnerId", fresh.partnerId().value())
                .param("loginEmail", fresh.loginEmail())
                .param("tokenHash", tokenHash)
                .param("madeAt", utc(fresh.madeAt()))
                .param("expiresAt", utc(fresh.expiresAt()))
                .update();
    }

    /** @param facts ids of what was recorded with it */
    void sent(InvitationId invitationId, Instant at, List<String> facts) {
        jdbc.sql("update portal_invitation set sent_at = ?, sent_facts = ? where invitation_id = ? and sent_at is null")
                .params(utc(at), facts.toArray(String[]::new), invitationId.value())
                .update();
    }

    List<String> factsOf(InvitationId invitationId) {
        return jdbc.sql("select unnest(sent_facts) from portal_invitation where invitation_id = ?")
                .param(invitationId.value())
                .query(String.class)
                .list();
    }

    void used(InvitationId invitationId, Instant at) {
        jdbc.sql("update portal_invitation set used_at = ? where invitation_id = ?")
                .params(utc(at), invitationId.value())
                .update();
    }

    /** Makes what is open void, but for a login's own. */
    void voidAll(PartnerId partnerId, @Nullable String butFor, Instant at) {
        jdbc.sql("""
                        update portal_invitation set void_at = :at
                        where partner_id = :partnerId and used_at is null and void_at is null
                          and (:butFor::text is null or login_email <> :butFor)
                        """)
                .param("at", utc(at))
                .param("partnerId", partnerId.value())
                .param("butFor", butFor)
                .update();
    }

    /** Counts a try, and says how many there were in the present window of a minute, this one included. */
    int tried(InvitationId invitationId, Instant at) {
        return jdbc.sql("""
                        update portal_invitation
                        set tries = case when tries_since > :at - interval '1 minute' then tries + 1 else 1 end,
                            tries_since = case when tries_since > :at - interval '1 minute' then tries_since else :at end
                        where invitation_id = :id
                        returning tries
                        """)
                .param("at", utc(at))
                .param("id", invitationId.value())
                .query(Integer.class)
                .single();
    }

    private static Invitation read(ResultSet row, int number) throws SQLException {
        return new Invitation(
                new InvitationId(row.getString("invitation_id")),
                new PartnerId(row.getString("partner_id")),
                row.getString("login_email"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                instant(row, "sent_at"),
                instant(row, "used_at"),
                instant(row, "void_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
