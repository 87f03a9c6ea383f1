package io.leadledger.invoice.mailtext;

import io.leadledger.api.invoice.mailtext.MailKind;
import io.leadledger.api.invoice.mailtext.MailTextAnswer;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.security.Caller;
import io.leadledger.id.EntityId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the entities' own words. */
@Component
public class MailTexts {

    private static final List<String> LANGUAGES = List.of("de", "en");

    private final JdbcClient jdbc;
    private final Clock clock;

    MailTexts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a mail of that kind says, in German or English. */
    public MailText of(EntityId entityId, MailKind kind, String language) {
        MailTextAnswer answer = answer(entityId, kind, language);
        return new MailText(answer.subject(), answer.text());
    }

    List<MailTextAnswer> all(EntityId entityId) {
        return Stream.of(MailKind.values())
                .flatMap(kind -> LANGUAGES.stream().map(language -> answer(entityId, kind, language)))
                .toList();
    }

    MailTextAnswer answer(EntityId entityId, MailKind kind, String language) {
        MailText ours = MailText.ours(kind, language);
        return jdbc.sql("select * from mail_text where entity_id = ? and kind = ? and language = ?")
                .params(entityId.value(), kind.name(), language)
                .query((row, n) -> read(row, kind, language, ours))
                .optional()
                .orElseGet(() -> new MailTextAnswer(kind, language, ours.subject(), ours.text(), false, null, null, 0));
    }

    /**
     * @param own absent to take the entity's own words away
     * @throws RejectedException {@code stale-version}
     */
    @Transactional
    public MailTextAnswer save(EntityId entityId, MailKind kind, String language, @Nullable MailText own, long seen) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('mail text ' || ?, 0))")
                .param(entityId.value())
                .query(row -> {});
        long version = answer(entityId, kind, language).version();
        if (version != seen) {
            throw new RejectedException(Rejection.stale(seen, version));
        }
        Optional<MailText> words = Optional.ofNullable(own);
        jdbc.sql("""
                        insert into mail_text (entity_id, kind, language, subject, body, version, changed_at, changed_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (entity_id, kind, language) do update
                        set subject = excluded.subject, body = excluded.body, version = excluded.version,
                            changed_at = excluded.changed_at, changed_by = excluded.changed_by
                        """)
                .params(entityId.value(), kind.name(), language)
                .param(words.map(MailText::subject).orElse(null))
                .param(words.map(MailText::text).orElse(null))
                .params(version + 1, clock.instant().atOffset(ZoneOffset.UTC), Caller.name())
                .update();
        return answer(entityId, kind, language);
    }

    private static MailTextAnswer read(ResultSet row, MailKind kind, String language, MailText ours)
            throws SQLException {
        String subject = row.getString("subject");
        return new MailTextAnswer(
                kind,
                language,
                subject == null ? ours.subject() : subject,
                subject == null ? ours.text() : row.getString("body"),
                subject != null,
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"),
                row.getLong("version"));
    }
}
