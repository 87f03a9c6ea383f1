package io.leadledger.quickstart.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.leadledger.api.partner.smtp.MailSecurity;
import io.leadledger.api.partner.smtp.SmtpAnswer;
import io.leadledger.scenario.api.ScriptedServer;
import io.leadledger.scenario.api.Waiting;
import io.leadledger.servers.port.Port;
import io.leadledger.servers.process.StartRefused;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailboxTest {
    private static final String LINK = "https://portal.example/partner/invitation/" + "aB3-_".repeat(20);

    @TempDir
    Path folder;

    @Test
    void a_mail_for_anybody_lies_in_the_folder_and_its_long_link_can_be_read() throws Exception {
        var port = Port.free();
        try (var mailbox = Mailbox.open(port, folder.resolve("mail"))) {
            send(port, "Grüße = Einladung " + LINK, "anna@alpha.example");

            var file = folder.resolve("mail/1.txt");
            await().atMost(Duration.ofSeconds(10)).until(() -> Files.exists(file) && Files.size(file) > 0);
            assertThat(Files.readString(file))
                    .contains("To: [anna@alpha.example]")
                    .contains("Subject: Zugang für Anna")
                    .contains("Grüße = Einladung " + LINK);
            assertThat(mailbox).isNotNull();
        }
    }

    @Test
    void each_mail_is_written_once_whoever_got_mails_before() throws Exception {
        var port = Port.free();
        var sent = 0;
        try (var mailbox = Mailbox.open(port, folder.resolve("mail"))) {
            for (var mail : List.of("anna first", "bela first", "anna second", "bela second")) {
                send(port, mail, mail.substring(0, 4) + "@alpha.example");
                var file = folder.resolve("mail/%d.txt".formatted(++sent));
                await().atMost(Duration.ofSeconds(10)).until(() -> Files.exists(file) && Files.size(file) > 0);
                assertThat(Files.readString(file)).contains(mail);
            }
            assertThat(mailbox).isNotNull();
        }
    }

    @Test
    void mails_of_an_earlier_start_stay_and_the_numbers_go_on_behind_the_highest() throws Exception {
        var mails = Files.createDirectories(folder.resolve("mail"));
        Files.writeString(mails.resolve("2.txt"), "of an earlier start");
        Files.writeString(mails.resolve("10.txt"), "of an earlier start");
        Files.writeString(mails.resolve("99.txt.old"), "no mail");
        var port = Port.free();
        try (var mailbox = Mailbox.open(port, mails)) {
            send(port, "first", "anna@alpha.example");
            send(port, "second", "anna@alpha.example");

            await().atMost(Duration.ofSeconds(10))
                    .until(() -> texts(mails).toString().contains("second"));
            assertThat(texts(mails))
                    .containsOnlyKeys("2.txt", "10.txt", "11.txt", "12.txt", "99.txt.old")
                    .containsEntry("2.txt", "of an earlier start")
                    .containsEntry("10.txt", "of an earlier start");
            assertThat(mailbox).isNotNull();
        }
    }

    @Test
    void it_becomes_the_operators_mail_server_once() {
        var port = Port.free();
        try (var server = new ScriptedServer()) {
            server.then(SmtpAnswer.NONE).then(settings("127.0.0.1", port)).then(settings("127.0.0.1", port));

            Mailbox.announce(port, server.api(Waiting.real()));
            Mailbox.announce(port, server.api(Waiting.real()));

            assertThat(server.asked())
                    .extracting(call -> call.substring(0, call.indexOf(' ', 5)))
                    .containsExactly(
                            "GET /api/v1/smtp-settings", "PUT /api/v1/smtp-settings", "GET /api/v1/smtp-settings");
        }
    }

    @Test
    void a_mail_server_of_the_operator_is_never_replaced() {
        try (var server = new ScriptedServer()) {
            server.then(settings("mail.nordlicht.example", 587));

            assertThatThrownBy(() -> Mailbox.announce(Port.free(), server.api(Waiting.real())))
                    .hasMessageContaining("mail.nordlicht.example");
            assertThat(server.asked()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "leads@nordlicht.example, operator",
        "portal@leadledger.example, operator",
        "leads@a.example, scenario-loader"
    })
    void a_mail_server_of_the_operator_on_this_machine_is_not_replaced_either(String sender, String setBy) {
        try (var server = new ScriptedServer()) {
            server.then(settings("127.0.0.1", 25, sender, setBy)).then(settings("127.0.0.1", 25));

            assertThatThrownBy(() -> Mailbox.announce(Port.free(), server.api(Waiting.real())))
                    .hasMessageContaining("127.0.0.1:25 is set");
            assertThat(server.asked()).hasSize(1);
        }
    }

    @Test
    void what_it_announced_itself_is_renewed_on_another_port() {
        var port = Port.free();
        try (var server = new ScriptedServer()) {
            server.then(settings("127.0.0.1", 25)).then(settings("127.0.0.1", port));

            Mailbox.announce(port, server.api(Waiting.real()));

            assertThat(server.bodies()).last().asString().contains("\"port\":\"%d\"".formatted(port));
        }
    }

    @Test
    void a_taken_port_is_refused_by_name() {
        var port = Port.free();
        try (var first = Mailbox.open(port, folder)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> Mailbox.open(port, folder))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("the mailbox")
                    .hasMessageContaining("LEADLEDGER_PORT_MAILBOX");
        }
    }

    private static SmtpAnswer settings(String host, int port) {
        return settings(host, port, "portal@leadledger.example", "scenario-loader");
    }

    private static SmtpAnswer settings(String host, int port, String sender, String setBy) {
        return new SmtpAnswer(true, host, port, MailSecurity.NONE, null, false, sender, null, null, setBy, 1);
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.collect(Collectors.toMap(file -> file.getFileName().toString(), MailboxTest::text));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void send(int port, String text, String recipient) throws Exception {
        var properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", String.valueOf(port));
        var mail = new MimeMessage(Session.getInstance(properties));
        mail.setFrom(new InternetAddress("leads@nordlicht.example"));
        mail.setRecipients(MimeMessage.RecipientType.TO, recipient);
        mail.setSubject("Zugang für Anna", "UTF-8");
        mail.setText(text, "UTF-8");
        Transport.send(mail);
    }
}
