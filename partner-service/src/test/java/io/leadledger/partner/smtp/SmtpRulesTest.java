package io.leadledger.partner.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.Password;
import io.leadledger.api.partner.smtp.MailSecurity;
import io.leadledger.api.partner.smtp.SmtpForm;
import io.leadledger.chassis.decision.Decision;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpRulesTest {

    private static final SmtpSettings PRESENT =
            new SmtpSettings("mail.example", 587, MailSecurity.STARTTLS, "me", "a@b.example", "Nordlicht");

    @Test
    void good_settings_are_taken_as_they_are_meant() {
        assertThat(decide(form("mail.example", "587", "STARTTLS", "me", "secret"), null, false))
                .isEqualTo(Decision.accepted(new SmtpRules.Change(PRESENT, new Password("secret"))));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        SmtpForm form =
                new SmtpForm("not a host", "70000", "SSL", null, null, "nobody", "Nordlicht\r\nBcc: x@y.example");

        assertThat(codes(form, null, false))
                .containsExactly("bad-host", "out-of-range", "unknown-value", "bad-email", "control-character");
    }

    @ParameterizedTest
    @CsvSource({
        "mail.example,  587, STARTTLS, me,    ''",
        "other.example, 587, STARTTLS, me,    password-missing",
        "mail.example,  588, STARTTLS, me,    password-missing",
        "mail.example,  587, TLS,      me,    password-missing",
        "mail.example,  587, STARTTLS, other, password-missing"
    })
    void a_stored_password_stays_for_the_same_login_and_goes_to_no_other(
            String host, String port, String security, String username, String code) {
        assertThat(String.join(" ", codes(form(host, port, security, username, null), PRESENT, true)))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "mail.example, NONE,     password-in-the-clear",
        "10.0.0.1,     NONE,     password-in-the-clear",
        "localhost,    NONE,     ''",
        "mail.example, STARTTLS, ''",
        "mail.example, TLS,      ''"
    })
    void a_password_never_travels_in_the_clear(String host, String security, String code) {
        assertThat(String.join(" ", codes(form(host, "25", security, "me", "secret"), null, false)))
                .isEqualTo(code);
    }

    @Test
    void a_password_without_a_login_is_a_mistake() {
        assertThat(codes(form("mail.example", "25", "NONE", null, "secret"), null, false))
                .containsExactly("username-missing");
        assertThat(codes(form("mail.example", "25", "NONE", null, null), null, false))
                .isEmpty();
    }

    @Test
    void as_text_a_password_is_dots() {
        assertThat(form("h", "1", "NONE", "me", "secret").toString())
                .doesNotContain("secret")
                .contains("…");
    }

    private static SmtpForm form(String host, String port, String security, String username, String password) {
        return new SmtpForm(
                host,
                port,
                security,
                username,
                password == null ? null : new Password(password),
                "a@b.example",
                "Nordlicht");
    }

    private static List<String> codes(SmtpForm form, SmtpSettings present, boolean passwordIsStored) {
        try {
            return decide(form, present, passwordIsStored)
                            instanceof Decision.Rejected<SmtpRules.Change>(List<Rejection> reasons)
                    ? reasons.stream().map(Rejection::code).toList()
                    : List.of();
        } catch (RejectedException unreadable) {
            return unreadable.reasons().stream().map(Rejection::code).toList();
        }
    }

    private static Decision<SmtpRules.Change> decide(SmtpForm form, SmtpSettings present, boolean passwordIsStored) {
        return SmtpRules.decide(
                new SmtpRules.Change(SmtpReader.settings(form), form.password()), present, passwordIsStored);
    }
}
