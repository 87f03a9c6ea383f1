package io.leadledger.partner.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

@Tag("R-005")
class MailTroubleTest {

    static Stream<Arguments> troubles() {
        return Stream.of(
                Arguments.of("mail-host-unknown", new UnknownHostException("smtp.nowhere.example")),
                Arguments.of("mail-server-unreachable", new ConnectException("Connection refused")),
                Arguments.of("mail-server-unreachable", new SocketTimeoutException("Connect timed out")),
                Arguments.of("mail-not-encrypted", new SSLHandshakeException("No name matching mail found")),
                Arguments.of(
                        "mail-not-encrypted",
                        new MessagingException("STARTTLS is required but host does not support STARTTLS")),
                Arguments.of("mail-not-sent", new MessagingException("550 no such user")));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void why_a_mail_did_not_go_out_is_found_below_what_wraps_it(String code, Exception cause) {
        Exception failed = new MailSendException("Mail server connection failed", new MessagingException("x", cause));

        assertThat(MailTrouble.of(failed)).isEqualTo(new MailTrouble(code, cause.getMessage()));
    }

    @Test
    void a_refused_login_is_told_apart() {
        Exception failed = new MailAuthenticationException(new AuthenticationFailedException("535 5.7.8\r\nno"));

        assertThat(MailTrouble.of(failed)).isEqualTo(new MailTrouble("mail-login-refused", "535 5.7.8 no"));
    }

    @Test
    void what_a_server_says_is_one_line_of_bearable_length() {
        assertThat(MailTrouble.of(new MessagingException("x".repeat(500))).said())
                .hasSize(201)
                .endsWith("…");
    }
}
