package io.leadledger.partner.smtp;

import io.leadledger.api.Password;
import io.leadledger.api.partner.smtp.MailSecurity;
import io.leadledger.chassis.sealing.AesGcm;
import io.leadledger.chassis.sealing.AesGcm.Sealed;
import io.leadledger.event.EventJson;
import io.leadledger.partner.secret.ServiceKey;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one row of settings; the password in it is under AES-256-GCM with a key of its own. */
@Component
class SmtpTable {

    private static final String PLACE = "smtp-password";

    private final JdbcClient jdbc;
    private final byte[] key;

    SmtpTable(JdbcClient jdbc, ServiceKey key) {
        this.jdbc = jdbc;
        this.key = key.forPurpose(PLACE);
    }

    /**
     * What is stored.
     *
     * @param version rises with each change, from 1
     */
    record Stored(
            SmtpSettings settings, @Nullable Password password, long version, Instant changedAt, String changedBy) {}

    Optional<Stored> find() {
        return jdbc.sql("select * from smtp_settings").query(this::read).optional();
    }

    /** Keeps two writers apart until the transaction ends. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('smtp_settings', 0))")
                .query(rows -> {});
    }

    void save(Stored stored) {
        SmtpSettings settings = stored.settings();
        Sealed password = stored.password() == null ? null : seal(stored.password());
        jdbc.sql("""
                        insert into smtp_settings (only_row, host, port, security, username, password_nonce, password_ciphertext,
                                                   sender_email, sender_name, version, changed_at, changed_by)
                        values (true, :host, :port, :security, :username, :nonce, :ciphertext,
                                :senderEmail, :senderName, :version, :changedAt, :changedBy)
                        on conflict (only_row) do update
                        set host = excluded.host, port = excluded.port, security = excluded.security,
                            username = excluded.username, password_nonce = excluded.password_nonce,
                            password_ciphertext = excluded.password_ciphertext,
                            sender_email = excluded.sender_email, sender_name = excluded.sender_name,
                            version = excluded.version, changed_at = excluded.changed_at,
                            changed_by = excluded.changed_by
                        """)
                .param("host", settings.host())
                .param("port", settings.port())
                .param("security", settings.security().name())
                .param("username", settings.username())
                .param("nonce", password == null ? null : password.nonce())
                .param("ciphertext", password == null ? null : password.ciphertext())
                .param("senderEmail", settings.senderEmail())
                .param("senderName", settings.senderName())
                .param("version", stored.version())
                .param("changedAt", stored.changedAt().atOffset(ZoneOffset.UTC))
                .param("changedBy", stored.changedBy())
                .update();
        remember(stored);
    }

    /** For the history, which never has a password. */
    private void remember(Stored stored) {
        SmtpSettings settings = stored.settings();
        jdbc.sql("""
                        insert into smtp_settings_change (version, changed_at, changed_by, settings)
                        values (:version, :changedAt, :changedBy, :settings::jsonb)
                        """)
                .param("version", stored.version())
                .param("changedAt", stored.changedAt().atOffset(ZoneOffset.UTC))
                .param("changedBy", stored.changedBy())
                .param("settings", EventJson.mapper().writeValueAsString(settings))
                .update();
    }

    private Stored read(ResultSet row, int number) throws SQLException {
        String ciphertext = row.getString("password_ciphertext");
        return new Stored(
                new SmtpSettings(
                        row.getString("host"),
                        row.getInt("port"),
                        MailSecurity.valueOf(row.getString("security")),
                        row.getString("username"),
                        row.getString("sender_email"),
                        row.getString("sender_name")),
                ciphertext == null ? null : open(new Sealed(row.getString("password_nonce"), ciphertext)),
                row.getLong("version"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"));
    }

    private Sealed seal(Password password) {
        return AesGcm.seal(key, password.value().getBytes(StandardCharsets.UTF_8), PLACE);
    }

    private Password open(Sealed sealed) {
        return new Password(new String(AesGcm.open(key, sealed, PLACE), StandardCharsets.UTF_8));
    }
}
