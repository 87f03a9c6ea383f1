package io.leadledger.portal.session.token;

import io.leadledger.portal.audit.AuditEvent.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/**
 * Which login of a realm a session stands for, with its tokens: table {@code site.realm_login}. A session is logged in
 * only as long as its row is here, so that a logout told by the realm ends it whichever instance hears of it.
 */
@Component
public class RealmLogins {

    private final JdbcClient jdbc;
    private final SessionRepository<?> sessions;
    private final TokenSeal seal;

    RealmLogins(JdbcClient jdbc, SessionRepository<?> sessions, TokenSeal seal) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.seal = seal;
    }

    /** Begins a login with the tokens that this request fetched for it. */
    public void begin(String sessionId, Actor actor, OidcUser user, HttpServletRequest request) {
        Tokens tokens = IssuedTokens.of(request);
        jdbc.sql("""
                        insert into site.realm_login (session_id, issuer, subject, sid, realm, name, partner_id,
                          access_token, access_token_ends_at, refresh_token)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(sessionId)
                .param(Objects.requireNonNull(user.getIssuer()).toString())
                .param(user.getSubject())
                .param(user.getClaimAsString("sid"))
                .param(actor.realm())
                .param(actor.name())
                .param(actor.partnerId())
                .param(seal.seal(sessionId, tokens.accessToken()))
                .param(Timestamp.from(tokens.endsAt()))
                .param(sealedOrNull(sessionId, tokens.refreshToken()))
                .update();
    }

    Optional<Tokens> tokens(String sessionId) {
        return jdbc.sql(
                        "select access_token, access_token_ends_at, refresh_token from site.realm_login where session_id = ?")
                .param(sessionId)
                .query((row, number) -> tokens(sessionId, row))
                .optional()
                .flatMap(opened -> opened);
    }

    /** The same, and nobody else may renew them until the transaction ends. */
    Optional<Tokens> lockTokens(String sessionId) {
        return jdbc.sql("""
                        select access_token, access_token_ends_at, refresh_token from site.realm_login
                        where session_id = ? for update
                        """)
                .param(sessionId)
                .query((row, number) -> tokens(sessionId, row))
                .optional()
                .flatMap(opened -> opened);
    }

    void renew(String sessionId, Tokens tokens) {
        jdbc.sql("""
                        update site.realm_login set access_token = ?, access_token_ends_at = ?, refresh_token = ?
                        where session_id = ?
                        """)
                .param(seal.seal(sessionId, tokens.accessToken()))
                .param(Timestamp.from(tokens.endsAt()))
                .param(sealedOrNull(sessionId, tokens.refreshToken()))
                .param(sessionId)
                .update();
    }

    /** Ends a login with its session. */
    public void end(String sessionId) {
        jdbc.sql("delete from site.realm_login where session_id = ?")
                .param(sessionId)
                .update();
        sessions.deleteById(sessionId);
    }

    /**
     * Ends the logins that a realm names, with their sessions.
     *
     * @param sid the realm's name of one login; without it all of the person
     * @return whose they were
     */
    public List<Actor> endAtRealm(String issuer, @Nullable String sid, @Nullable String subject) {
        List<Ended> ended = jdbc.sql("""
                        delete from site.realm_login
                        where issuer = :issuer and (sid = :sid or (cast(:sid as text) is null and subject = :subject))
                        returning session_id, realm, subject, name, partner_id
                        """)
                .param("issuer", issuer)
                .param("sid", sid)
                .param("subject", subject)
                .query(RealmLogins::ended)
                .list();
        ended.forEach(login -> sessions.deleteById(login.sessionId()));
        return ended.stream().map(Ended::actor).toList();
    }

    /** Forgets the logins whose sessions ran out; a new login's session is stored a moment after its row. */
    @Scheduled(cron = "30 * * * * *")
    void forgetExpired() {
        jdbc.sql("""
                        delete from site.realm_login l where created_at < now() - interval '10 minutes'
                          and not exists (select from site.web_session s where s.session_id = l.session_id)
                        """).update();
    }

    /** What does not open is as if it were absent, and the person logs in again. */
    private Optional<Tokens> tokens(String sessionId, ResultSet row) throws SQLException {
        Instant endsAt = row.getTimestamp(2).toInstant();
        Optional<String> refresh =
                Optional.ofNullable(row.getString(3)).flatMap(stored -> seal.open(sessionId, stored));
        return seal.open(sessionId, row.getString(1)).map(access -> new Tokens(access, endsAt, refresh.orElse(null)));
    }

    private @Nullable String sealedOrNull(String sessionId, @Nullable String token) {
        return token == null ? null : seal.seal(sessionId, token);
    }

    private static Ended ended(ResultSet row, int number) throws SQLException {
        return new Ended(
                row.getString("session_id"),
                new Actor(
                        row.getString("realm"),
                        row.getString("subject"),
                        row.getString("name"),
                        row.getObject("partner_id", UUID.class)));
    }

    private record Ended(String sessionId, Actor actor) {}

    /**
     * What a realm gave for a login.
     *
     * @param refreshToken with which the next ones are fetched, once; none where the realm gives none
     */
    record Tokens(
            String accessToken, Instant endsAt, @Nullable String refreshToken) {

        @Override
        public String toString() {
            return "tokens until " + endsAt;
        }
    }
}
