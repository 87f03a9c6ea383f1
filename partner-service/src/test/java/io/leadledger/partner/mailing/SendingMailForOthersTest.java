package io.leadledger.partner.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMailUtil;
import io.leadledger.partner.Api;
import io.leadledger.partner.Api.Answer;
import io.leadledger.partner.ServedPortal;
import io.leadledger.text.Sha256;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Mail for invoice-service, through a real mail server. */
@Tag("R-057")
@ExtendWith(OutputCaptureExtension.class)
class SendingMailForOthersTest extends ServedPortal {

    private static final byte[] PDF = bytes(70_001);

    @AfterEach
    void the_settings_are_those_of_the_tests_again() {
        point_the_settings_at_the_mail_server();
    }

    @Test
    void everybody_gets_the_mail_with_its_files_byte_for_byte(CapturedOutput log) throws Exception {
        Answer sent = sender().post(
                        "/mails", mail("Rechnung für Müller", "\"office@alpha.example\"", "\"cc@alpha.example\""));

        assertThat(sent.status()).as(sent.response().body()).isEqualTo(200);
        assertThat(sent.body().path("accepted").toString())
                .isEqualTo("[\"office@alpha.example\",\"cc@alpha.example\"]");
        assertThat(sent.body().path("refused")).isEmpty();
        assertThat(MAIL.getReceivedMessages()).hasSize(2);
        MimeMessage mail = MAIL.getReceivedMessages()[0];
        assertThat(mail.getMessageID()).isEqualTo("<4711@portal.example>");
        assertThat(mail.getSubject()).isEqualTo("Rechnung für Müller");
        assertThat(mail.getFrom()[0]).hasToString("Nordlicht Leads GmbH <leads@nordlicht.example>");
        assertThat(mail.getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("office@alpha.example", "cc@alpha.example");
        Multipart parts = (Multipart) mail.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContent().toString()).isEqualToNormalizingNewlines("Grüße\n\nZweite Zeile");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("LEADS-2026-0001.pdf");
        assertThat(Sha256.hex(parts.getBodyPart(1).getInputStream().readAllBytes()))
                .isEqualTo(Sha256.hex(PDF));
        assertThat(log).doesNotContain("office@alpha.example").doesNotContain(MAIL_PASSWORD);
    }

    @Test
    void it_is_from_the_line_of_business_that_sells_over_the_operators_own_address() throws Exception {
        String body = mail("Rechnung", "\"office@alpha.example\"", "")
                .replace("\"to\"", "\"senderName\": \"Zwei Größen GmbH\", \"replyTo\": \"books@zwei.example\", \"to\"");

        assertThat(sender().post("/mails", body).status()).isEqualTo(200);

        MimeMessage mail = MAIL.getReceivedMessages()[0];
        InternetAddress from = (InternetAddress) mail.getFrom()[0];
        assertThat(from.getPersonal()).isEqualTo("Zwei Größen GmbH");
        assertThat(from.getAddress()).isEqualTo("leads@nordlicht.example");
        assertThat(mail.getReplyTo()).extracting(Object::toString).containsExactly("books@zwei.example");
    }

    @Test
    void an_address_that_the_server_refuses_is_named_and_the_others_get_the_mail() {
        try (RefusingGate _ = gate("gone@alpha.example", "550 5.1.1 no such user")) {
            Answer sent =
                    sender().post("/mails", mail("Invoice", "\"gone@alpha.example\", \"office@alpha.example\"", ""));

            assertThat(sent.status()).as(sent.response().body()).isEqualTo(200);
            assertThat(sent.body().path("accepted").toString()).isEqualTo("[\"office@alpha.example\"]");
            assertThat(sent.body().at("/refused/0/address").asString()).isEqualTo("gone@alpha.example");
            assertThat(sent.body().at("/refused/0/said").asString()).contains("550 5.1.1 no such user");
            assertThat(MAIL.getReceivedMessages()).hasSize(1);
        }
    }

    @Test
    void a_mail_that_is_taken_for_nobody_is_refused_for_good_or_for_now() {
        try (RefusingGate _ = gate("office@alpha.example", "550 5.1.1 no such user")) {
            Answer sent = sender().post("/mails", mail("Invoice", "\"office@alpha.example\"", ""));
            assertThat(sent.errors()).containsExactly("- mail-refused");
            assertThat(sent.text("detail")).contains("no such user");
        }
        try (RefusingGate _ = gate("office@alpha.example", "451 4.7.1 greylisted, try again")) {
            Answer sent = sender().post("/mails", mail("Invoice", "\"office@alpha.example\"", ""));
            assertThat(sent.errors()).containsExactly("- mail-deferred");
        }
        assertThat(MAIL.getReceivedMessages()).isEmpty();
    }

    @Test
    void what_becomes_of_a_mail_that_the_server_got_without_an_answer_is_not_known() {
        try (RefusingGate _ = gate(".", "hangs up")) {
            Answer sent = sender().post("/mails", mail("Invoice", "\"office@alpha.example\"", ""));

            assertThat(sent.errors()).containsExactly("- mail-outcome-unknown");
        }
        await().atMost(Duration.ofSeconds(10)).until(() -> MAIL.getReceivedMessages().length == 1);
    }

    @Test
    @Tag("R-005")
    void without_a_mail_server_that_answers_the_reason_says_so() {
        settings().seen(settings().get("/smtp-settings").version()).put("/smtp-settings", smtp(1, MAIL_PASSWORD));

        Answer sent = sender().post("/mails", mail("Invoice", "\"office@alpha.example\"", ""));

        assertThat(sent.errors()).containsExactly("- mail-server-unreachable");
    }

    @Test
    void nothing_becomes_a_header_that_was_not_meant() {
        Map<String, String> injected = Map.of(
                "subject", mail("Invoice\\r\\nBcc: you@other.example", "\"office@alpha.example\"", ""),
                "to[0]", mail("Invoice", "\"office@alpha.example\\r\\nBcc: you@other.example\"", ""),
                "cc[0]", mail("Invoice", "\"office@alpha.example\"", "\"a@b.example>\\nX: y\""),
                "messageId", mail("Invoice", "\"office@alpha.example\"", "").replace("4711@", "4711>\\r\\nX: y@"),
                "attachments[0].name",
                        mail("Invoice", "\"office@alpha.example\"", "").replace("0001.pdf", "1\\r\\nX: y.pdf"),
                "attachments[0].mediaType",
                        mail("Invoice", "\"office@alpha.example\"", "").replace("application/pdf", "a/b\\r\\nX: y"));

        String plain = mail("Invoice", "\"office@alpha.example\"", "");
        Map<String, String> senders = Map.of(
                "senderName", plain.replace("\"to\"", "\"senderName\": \"a\\r\\nBcc: you@other.example\", \"to\""),
                "replyTo", plain.replace("\"to\"", "\"replyTo\": \"a@b.example\\r\\nX: y\", \"to\""));

        Stream.of(injected, senders).flatMap(all -> all.entrySet().stream()).forEach(one -> {
            String field = one.getKey();
            String body = one.getValue();
            Answer sent = sender().post("/mails", body);
            assertThat(sent.status()).as(field).isEqualTo(422);
            assertThat(sent.errors()).as(field).hasSize(1).allMatch(error -> error.startsWith(field + ' '));
        });
        assertThat(MAIL.getReceivedMessages()).isEmpty();
        assertThat(sender().post("/mails", mail("Invoice", "\"office@alpha.example\"", ""))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_text_of_dots_and_colons_stays_a_text() throws Exception {
        String body = mail("Invoice", "\"office@alpha.example\"", "")
                .replace("Zweite Zeile", "Bcc: you@other.example\\n.\\nQUIT");

        assertThat(sender().post("/mails", body).status()).isEqualTo(200);

        assertThat(MAIL.getReceivedMessages()).hasSize(1);
        assertThat(GreenMailUtil.getHeaders(MAIL.getReceivedMessages()[0])).doesNotContain("other.example");
        Multipart parts = (Multipart) MAIL.getReceivedMessages()[0].getContent();
        assertThat(parts.getBodyPart(0).getContent().toString())
                .isEqualToNormalizingNewlines("Grüße\n\nBcc: you@other.example\n.\nQUIT");
    }

    private Api sender() {
        return api().as("mails:send");
    }

    private RefusingGate gate(String address, String answer) {
        RefusingGate gate = RefusingGate.before(MAIL.getSmtp().getPort(), Map.of(address, answer));
        settings()
                .seen(settings().get("/smtp-settings").version())
                .put("/smtp-settings", smtp(gate.port(), MAIL_PASSWORD));
        return gate;
    }

    private static String mail(String subject, String to, String cc) {
        return """
                {"messageId": "4711@portal.example", "to": [%s], "cc": [%s], "subject": "%s",
                 "text": "Grüße\\n\\nZweite Zeile",
                 "attachments": [{"name": "LEADS-2026-0001.pdf", "mediaType": "application/pdf", "content": "%s"}]}
                """.formatted(to, cc, subject, Base64.getEncoder().encodeToString(PDF));
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
