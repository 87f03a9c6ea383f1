package io.leadledger.portal.operator.mail;

import io.leadledger.api.Password;
import io.leadledger.api.partner.smtp.SmtpAnswer;
import io.leadledger.api.partner.smtp.SmtpForm;
import io.leadledger.portal.page.form.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The settings as they were typed. The password is never shown again, and an empty field keeps the stored one. */
record MailForm(Typed typed) {

    static final List<String> FIELDS =
            List.of("host", "port", "security", "username", "password", "senderEmail", "senderName");

    SmtpForm form() {
        return new SmtpForm(
                text("host"),
                text("port"),
                text("security"),
                text("username"),
                typed.text("password").map(Password::new).orElse(null),
                text("senderEmail"),
                text("senderName"));
    }

    /** What the form shows of what is stored. */
    static Map<String, String> shown(SmtpAnswer stored) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("host", said(stored.host()));
        values.put("port", said(stored.port()));
        values.put(
                "security",
                stored.security() == null ? "STARTTLS" : stored.security().name());
        values.put("username", said(stored.username()));
        values.put("senderEmail", said(stored.senderEmail()));
        values.put("senderName", said(stored.senderName()));
        return values;
    }

    private @Nullable String text(String field) {
        return typed.text(field).orElse(null);
    }

    private static String said(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
