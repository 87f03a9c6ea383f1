package io.leadledger.invoice.mailing;

import io.leadledger.api.invoice.sending.SendingAnswer;
import io.leadledger.api.invoice.sending.SendingAnswer.Refused;
import io.leadledger.api.invoice.sending.SendingAnswer.Try;
import io.leadledger.api.invoice.sending.SendingState;
import io.leadledger.event.mail.SendingId;
import io.leadledger.id.EntityId;
import io.leadledger.invoice.mailing.Sendings.Reminder;
import io.leadledger.invoice.mailing.StoredSending.DocumentMail;
import io.leadledger.invoice.support.JsonColumn;
import io.leadledger.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mails with documents, and what came of each try. */
@Component
class SendingTable {

    private static final String SELECT = "select s.*, d.currency from sending s join document d using (document_id) ";

    private final JdbcClient jdbc;

    SendingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody else decides what becomes of the document's mails until the transaction ends. */
    void lockDecisions(String documentId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('sending decided ' || ?, 0))")
                .param(documentId)
                .query(row -> {});
    }

    /** Nobody else tries a mail with the document until the transaction ends; false if somebody does. */
    boolean tryLockTries(String documentId) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('sending tried ' || ?, 0))")
                .param(documentId)
                .query(Boolean.class)
                .single();
    }

    /** The same, after waiting for whoever does. */
    void lockTries(String documentId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('sending tried ' || ?, 0))")
                .param(documentId)
                .query(row -> {});
    }

    Optional<StoredSending> find(SendingId sendingId) {
        return jdbc.sql(SELECT + "where s.sending_id = ?")
                .param(sendingId.value())
                .query(SendingTable::read)
                .optional();
    }

    /** Those with a document, the latest first. */
    List<StoredSending> of(String documentId) {
        return jdbc.sql(SELECT + "where s.document_id = ? order by s.sending_id desc")
                .param(documentId)
                .query(SendingTable::read)
                .list();
    }

    /** What came of each try, the latest first. */
    List<Try> tries(SendingId sendingId) {
        return jdbc.sql("select * from sending_try where sending_id = ? order by number desc")
                .param(sendingId.value())
                .query((row, n) -> new Try(
                        instant(row, "at"),
                        SendingState.valueOf(row.getString("outcome")),
                        List.of(JsonColumn.read(row.getString("accepted"), String[].class)),
                        List.of(JsonColumn.read(row.getString("refused"), Refused[].class)),
                        row.getString("code"),
                        row.getString("message")))
                .list();
    }

    SendingAnswer answer(StoredSending sending) {
        return new SendingAnswer(
                sending.sendingId(),
                sending.state(),
                sending.messageId(),
                sending.recipients().to(),
                sending.recipients().copies(),
                sending.mail().language(),
                sending.mail().subject(),
                sending.queuedAt(),
                sending.queuedBy(),
                sending.nextTryAt(),
                sending.endedAt(),
                tries(sending.sendingId()),
                step(sending.reminder()));
    }

    /** How often it was tried since somebody wanted it sent, or wanted it tried again. */
    long triesOfRound(StoredSending sending) {
        return jdbc.sql("select count(*) from sending_try where sending_id = ? and round = ?")
                .params(sending.sendingId().value(), sending.round())
                .query(Long.class)
                .single();
    }

    void insert(StoredSending sending) {
        jdbc.sql("""
                        insert into sending (sending_id, document_id, entity_id, message_id, round, state, recipients, copies, language,
                            subject, body, queued_at, queued_by, next_try_at, reminder_step, reminder_open_minor)
                        values (?, ?, ?, ?, ?, 'QUEUED', ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        sending.sendingId().value(),
                        sending.documentId(),
                        sending.entityId().value(),
                        sending.messageId(),
                        sending.round(),
                        JsonColumn.write(sending.recipients().to()),
                        JsonColumn.write(sending.recipients().copies()),
                        sending.mail().language(),
                        sending.mail().subject(),
                        sending.mail().text(),
                        utc(sending.queuedAt()),
                        sending.queuedBy(),
                        utc(sending.queuedAt()))
                .param(step(sending.reminder()))
                .param(openMinor(sending.reminder()))
                .update();
    }

    /** What waits is tried in a new round. */
    void changeRound(StoredSending sending) {
        jdbc.sql("update sending set round = ? where sending_id = ?")
                .params(sending.round(), sending.sendingId().value())
                .update();
    }

    /** Between two tries less is open, or more. */
    void rewrite(StoredSending sending) {
        jdbc.sql("update sending set subject = ?, body = ?, reminder_open_minor = ? where sending_id = ?")
                .params(sending.mail().subject(), sending.mail().text())
                .param(openMinor(sending.reminder()))
                .param(sending.sendingId().value())
                .update();
    }

    /** What failed is tried again: the same mail, to whom and with which words as it is now. */
    void queueAgain(StoredSending sending) {
        jdbc.sql("""
                        update sending set state = 'QUEUED', round = ?, recipients = ?::jsonb, copies = ?::jsonb, language = ?, subject = ?, body = ?,
                            queued_at = ?, queued_by = ?, next_try_at = ?, reminder_open_minor = ?, ended_at = null
                        where sending_id = ? and state = 'FAILED'
                        """)
                .params(
                        sending.round(),
                        JsonColumn.write(sending.recipients().to()),
                        JsonColumn.write(sending.recipients().copies()),
                        sending.mail().language(),
                        sending.mail().subject(),
                        sending.mail().text(),
                        utc(sending.queuedAt()),
                        sending.queuedBy(),
                        utc(sending.queuedAt()))
                .param(openMinor(sending.reminder()))
                .param(sending.sendingId().value())
                .update();
    }

    /** @param nextTryAt absent if it has ended with this try */
    void record(StoredSending sending, Try tried, @Nullable Instant nextTryAt) {
        jdbc.sql("""
                        insert into sending_try (sending_id, number, round, at, outcome, accepted, refused, code, message)
                        select ?, count(*) + 1, ?::int, ?::timestamptz, ?, ?::jsonb, ?::jsonb, ?::text, ?::text
                        from sending_try where sending_id = ?
                        """)
                .params(
                        sending.sendingId().value(),
                        sending.round(),
                        utc(tried.at()),
                        tried.outcome().name(),
                        JsonColumn.write(tried.accepted()),
                        JsonColumn.write(tried.refused()))
                .param(tried.code())
                .param(tried.message())
                .param(sending.sendingId().value())
                .update();
        jdbc.sql("update sending set state = ?, next_try_at = ?, ended_at = ? where sending_id = ?")
                .param(tried.outcome().name())
                .param(nextTryAt == null ? null : utc(nextTryAt))
                .param(tried.outcome() == SendingState.QUEUED ? null : utc(tried.at()))
                .param(sending.sendingId().value())
                .update();
    }

    private static StoredSending read(ResultSet row, int n) throws SQLException {
        return new StoredSending(
                new SendingId(row.getString("sending_id")),
                row.getString("document_id"),
                new EntityId(row.getString("entity_id")),
                reminder(row),
                row.getString("message_id"),
                row.getInt("round"),
                SendingState.valueOf(row.getString("state")),
                new Recipients(
                        List.of(JsonColumn.read(row.getString("recipients"), String[].class)),
                        List.of(JsonColumn.read(row.getString("copies"), String[].class))),
                new DocumentMail(row.getString("language"), row.getString("subject"), row.getString("body")),
                instant(row, "queued_at"),
                row.getString("queued_by"),
                instantOrNull(row, "next_try_at"),
                instantOrNull(row, "ended_at"));
    }

    private static @Nullable Reminder reminder(ResultSet row) throws SQLException {
        Integer step = row.getObject("reminder_step", Integer.class);
        return step == null
                ? null
                : new Reminder(
                        step,
                        Money.ofMinor(
                                row.getLong("reminder_open_minor"), Currency.getInstance(row.getString("currency"))));
    }

    private static @Nullable Integer step(@Nullable Reminder reminder) {
        return reminder == null ? null : reminder.step();
    }

    private static @Nullable Long openMinor(@Nullable Reminder reminder) {
        return reminder == null ? null : reminder.open().minor();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
