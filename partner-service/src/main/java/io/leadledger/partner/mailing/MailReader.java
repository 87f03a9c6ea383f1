package io.leadledger.partner.mailing;

import io.leadledger.api.partner.mail.MailForm;
import io.leadledger.api.partner.mail.MailForm.AttachmentForm;
import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Lists;
import io.leadledger.chassis.input.Parsed;
import io.leadledger.chassis.input.Texts;
import io.leadledger.partner.smtp.Letter;
import io.leadledger.partner.smtp.Letter.Attachment;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a mail; nothing of it can become a header that was not meant (ASVS 1.3.11). */
final class MailReader {

    private static final Pattern MESSAGE_ID = Pattern.compile("[A-Za-z0-9._-]{1,100}@[A-Za-z0-9.-]{1,100}");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]{1,20}/[a-z0-9.+-]{1,60}");
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,119}");
    private static final Lists.Items<String> ADDRESSES = new Lists.Items<>(20, Texts::email);
    private static final int MOST_ATTACHMENTS = 4;
    private static final int LONGEST_TEXT = 10_000;

    private MailReader() {}

    /** @throws io.leadledger.chassis.decision.RejectedException with everything that was not understood */
    static Letter letter(MailForm form) {
        Findings found = new Findings();
        String messageId = found.required(
                "messageId", form.messageId(), text -> matched(MESSAGE_ID, text, "bad-message-id", "name@domain"));
        String senderName = found.optional("senderName", form.senderName(), Texts::line);
        String replyTo = found.optional("replyTo", form.replyTo(), Texts::email);
        List<String> to = Lists.of(found, "to", form.to(), ADDRESSES);
        if (form.to() == null || form.to().isEmpty()) {
            found.said("to", null);
        }
        List<String> cc = Lists.of(found, "cc", form.cc(), ADDRESSES);
        String subject = found.required("subject", form.subject(), Texts::line);
        String text = found.lines("text", form.text(), LONGEST_TEXT);
        found.said("text", form.text() == null || form.text().isBlank() ? null : form.text());
        List<Attachment> attachments = attachments(found, form.attachments());
        found.throwIfAny();
        return new Letter(
                Objects.requireNonNull(messageId),
                senderName,
                replyTo,
                to,
                cc,
                Objects.requireNonNull(subject),
                Objects.requireNonNull(text),
                attachments);
    }

    private static List<Attachment> attachments(Findings found, @Nullable List<@Nullable AttachmentForm> sent) {
        if (sent == null) {
            return List.of();
        }
        List<@Nullable AttachmentForm> few = Lists.fewEnough(found, "attachments", sent, MOST_ATTACHMENTS);
        List<Attachment> attachments = new ArrayList<>();
        for (int i = 0; i < few.size(); i++) {
            AttachmentForm one = found.said("attachments[" + i + ']', few.get(i));
            if (one != null) {
                attachment(found.in("attachments", i), one, attachments);
            }
        }
        return attachments;
    }

    private static void attachment(Findings found, AttachmentForm form, List<Attachment> attachments) {
        String name = found.required(
                "name", form.name(), text -> matched(FILE_NAME, text, "bad-file-name", "letters, digits, . _ and -"));
        String mediaType = found.required(
                "mediaType", form.mediaType(), text -> matched(MEDIA_TYPE, text, "bad-media-type", "a media type"));
        String content = found.said("content", form.content());
        if (name != null && mediaType != null && content != null) {
            try {
                attachments.add(
                        new Attachment(name, mediaType, Base64.getDecoder().decode(content)));
            } catch (IllegalArgumentException noBase64) {
                found.add("content", "bad-content", "expected base64");
            }
        }
    }

    private static Parsed<String> matched(Pattern pattern, String text, String code, String expectation) {
        return pattern.matcher(text).matches() ? Parsed.fit(text) : Parsed.unfit(code, expectation);
    }
}
