package io.leadledger.partner.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import io.leadledger.partner.Api.Answer;
import io.leadledger.partner.RealmProbe;
import io.leadledger.partner.ServedPortal;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@Tag("R-005")
@ExtendWith(OutputCaptureExtension.class)
class SavingSmtpSettingsTest extends ServedPortal {

    @Test
    void settings_are_shown_without_their_password_and_kept_with_it_sealed(CapturedOutput log) {
        Answer before = settings().get("/smtp-settings");

        Answer saved = settings()
                .seen(before.version())
                .put("/smtp-settings", smtp(MAIL.getSmtp().getPort(), MAIL_PASSWORD));

        assertThat(saved.status()).isEqualTo(200);
        Answer shown = settings().get("/smtp-settings");
        assertThat(shown.body().path("passwordSet").asBoolean()).isTrue();
        assertThat(shown.text("senderName")).isEqualTo("Nordlicht Leads GmbH");
        assertThat(shown.text("changedBy")).isEqualTo("admin");
        assertThat(shown.header("ETag")).isEqualTo("\"" + (before.version() + 1) + "\"");
        assertThat(saved.response().body() + shown.response().body() + log).doesNotContain(MAIL_PASSWORD);
        String row = jdbc.sql("select row_to_json(s)::text from smtp_settings s")
                .query(String.class)
                .single();
        assertThat(row).contains("operator").contains("password_ciphertext").doesNotContain(MAIL_PASSWORD);
        assertThat(jdbc.sql("select count(*) from domain_event where convert_from(payload, 'UTF8') like ?")
                        .param("%" + MAIL_PASSWORD + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @Tag("R-016")
    void its_activity_says_who_set_what_and_never_a_password() {
        String body = smtp(MAIL.getSmtp().getPort(), MAIL_PASSWORD);
        save(body.replace("Nordlicht Leads GmbH", "Nordlicht"));
        save(body);

        Answer activity = settings().as("partners:read").get("/smtp-settings/activity?limit=1");

        assertThat(activity.status()).isEqualTo(200);
        assertThat(activity.body().at("/items/0/type").asString()).isEqualTo("MailServerSet");
        assertThat(activity.body().at("/items/0/by").asString()).isEqualTo("admin");
        assertThat(activity.body().at("/items/0/changes").toString())
                .isEqualTo("[{\"field\":\"senderName\",\"before\":\"Nordlicht\",\"after\":\"Nordlicht Leads GmbH\"}]");
        assertThat(activity.body().path("nextCursor").asString("")).isNotEmpty();
        assertThat(jdbc.sql("select string_agg(c::text, '') from smtp_settings_change c")
                        .query(String.class)
                        .single())
                .contains("Nordlicht")
                .doesNotContain(MAIL_PASSWORD);
    }

    private void save(String body) {
        long version = settings().get("/smtp-settings").version();
        assertThat(settings().seen(version).put("/smtp-settings", body).status())
                .isEqualTo(200);
    }

    @Test
    void whoever_saw_older_settings_overwrites_nothing() {
        long version = settings().get("/smtp-settings").version();
        String body = smtp(MAIL.getSmtp().getPort(), MAIL_PASSWORD);

        assertThat(settings().seen(version - 1).put("/smtp-settings", body).status())
                .isEqualTo(412);
        assertThat(settings().put("/smtp-settings", body).status()).isEqualTo(428);
        assertThat(settings().get("/smtp-settings").version()).isEqualTo(version);
    }

    @Test
    void the_partners_realm_sends_its_own_mail_through_the_same_server() {
        assertThat(RealmProbe.smtpServer(keycloak()))
                .containsEntry("host", "127.0.0.1")
                .containsEntry("port", String.valueOf(MAIL.getSmtp().getPort()))
                .containsEntry("from", "leads@nordlicht.example")
                .containsEntry("user", "operator")
                .containsEntry("auth", "true");
    }

    @Test
    void a_test_mail_arrives_with_text_and_html_in_the_operators_name() throws Exception {
        Answer sent = settings().post("/smtp-settings/test-mails", "{\"to\": \"me@nordlicht.example\"}");

        assertThat(sent.status()).isEqualTo(200);
        MimeMessage mail = MAIL.getReceivedMessages()[0];
        assertThat(mail.getFrom()[0]).hasToString("Nordlicht Leads GmbH <leads@nordlicht.example>");
        assertThat(mail.getMessageID()).isEqualTo("<" + sent.text("mail") + "@nordlicht.example>");
        assertThat(GreenMailUtil.getWholeMessage(mail)).contains("text/plain").contains("text/html");
    }

    @Test
    void a_server_that_refuses_is_quoted_and_the_password_is_not(CapturedOutput log) {
        long version = settings().get("/smtp-settings").version();
        settings().seen(version).put("/smtp-settings", smtp(MAIL.getSmtp().getPort(), "a wrong password"));

        Answer sent = settings().post("/smtp-settings/test-mails", "{\"to\": \"me@nordlicht.example\"}");

        assertThat(sent.status()).isEqualTo(409);
        assertThat(sent.errors()).containsExactly("- mail-login-refused");
        assertThat(sent.text("detail")).contains("535");
        assertThat(sent.response().body() + log).doesNotContain("a wrong password");
        assertThat(MAIL.getReceivedMessages()).isEmpty();
    }

    @Test
    void what_is_no_mail_server_is_not_quoted() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> greet(other, "cache 9.1 ready, key 4711\r\n"));
            save(smtp(other.getLocalPort(), MAIL_PASSWORD));

            Answer sent = settings().post("/smtp-settings/test-mails", "{\"to\": \"me@nordlicht.example\"}");

            assertThat(sent.errors()).containsExactly("- mail-not-sent");
            assertThat(sent.text("detail")).endsWith("what answers there is no mail server");
        }
    }

    private static void greet(ServerSocket server, String banner) {
        try (Socket visitor = server.accept()) {
            visitor.getOutputStream().write(banner.getBytes(StandardCharsets.US_ASCII));
            visitor.getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void an_address_with_a_line_break_is_refused() {
        Answer sent = settings()
                .post("/smtp-settings/test-mails", "{\"to\": \"me@nordlicht.example\\r\\nBcc: you@other.example\"}");

        assertThat(sent.status()).isEqualTo(422);
        assertThat(MAIL.getReceivedMessages()).isEmpty();
    }
}
