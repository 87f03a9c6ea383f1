package io.leadledger.invoice.mailtext;

import io.leadledger.api.invoice.mailtext.MailKind;
import io.leadledger.api.invoice.mailtext.MailTextForm;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Parsed;
import io.leadledger.chassis.input.Texts;
import io.leadledger.id.EntityId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the words of a mail; a name in braces that is no placeholder is found. */
final class MailTextReader {

    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_FILLED = 10_000;

    /** A name of a partner or an address of a page, at most. */
    private static final int LONGEST_VALUE = 200;

    /** What was sent, and about what. */
    record Wanted(EntityId entityId, MailKind kind, String language, MailText text) {}

    private MailTextReader() {}

    /** @throws RejectedException with everything that was not understood */
    static Wanted read(String kind, String language, MailTextForm form) {
        Findings found = new Findings();
        String entity = found.required("entityId", form.entityId(), Texts::line);
        String subject = found.required("subject", form.subject(), Texts::line);
        String text = found.lines("text", form.text(), LONGEST_TEXT);
        filled(found, text);
        found.said("text", form.text() == null || form.text().isBlank() ? null : form.text());
        MailKind meant = kind(kind);
        placeholders(found, meant, "subject", subject);
        placeholders(found, meant, "text", text);
        found.throwIfAny();
        return new Wanted(
                new EntityId(Objects.requireNonNull(entity)),
                meant,
                language(language),
                new MailText(Objects.requireNonNull(subject), Objects.requireNonNull(text)));
    }

    /** Whoever writes it is told, and not whoever sends the first mail to a partner with a long name. */
    private static void filled(Findings found, @Nullable String text) {
        if (text == null) {
            return;
        }
        long placeholders = text.chars().filter(one -> one == '{').count();
        if (text.length() + placeholders * LONGEST_VALUE > LONGEST_FILLED) {
            found.add(
                    "text",
                    "too-long",
                    "expected at most %d characters with its %d placeholders filled",
                    LONGEST_FILLED,
                    placeholders);
        }
    }

    /** @throws RejectedException {@code not-found} */
    static MailKind kind(String text) {
        if (Texts.choice(MailKind.class, text) instanceof Parsed.Fit<MailKind>(MailKind kind)) {
            return kind;
        }
        throw unknown(text);
    }

    /** @throws RejectedException {@code not-found} */
    static String language(String text) {
        if (Texts.language(text) instanceof Parsed.Fit<String>(String language)) {
            return language;
        }
        throw unknown(text);
    }

    private static RejectedException unknown(String text) {
        return new RejectedException(Rejection.notFound("mail text", text));
    }

    private static void placeholders(Findings found, MailKind kind, String field, @Nullable String text) {
        List<String> unknown = text == null ? List.of() : Placeholders.unknownIn(kind, text);
        unknown.forEach(
                name -> found.add(field, "unknown-placeholder", "expected one of the placeholders but was {%s}", name));
    }
}
