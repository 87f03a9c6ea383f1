package io.leadledger.partner.invitation;

import io.leadledger.partner.partner.PartnerContact;
import io.leadledger.partner.smtp.Mail;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.web.util.HtmlUtils;

/**
 * The mail that brings the link, in the partner's language and time zone.
 *
 * @param seller how the partner knows the operator
 * @param link opens the invitation, so it stands in the mail and nowhere else
 */
record InvitationMail(Invitation invitation, PartnerContact partner, String seller, String link) {

    private static final String WORDS = "io.leadledger.partner.invitation.invitation";
    private static final String[] PARAGRAPHS = {"greeting", "opened", "choose"};
    private static final String[] NOTES = {"until", "login", "unexpected"};

    /** Never the link. */
    @Override
    public String toString() {
        return "InvitationMail[" + invitation.invitationId() + "]";
    }

    Mail mail() {
        return new Mail(
                "invitation." + invitation.invitationId(), invitation.loginEmail(), say("subject"), text(), html());
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (String paragraph : PARAGRAPHS) {
            text.append(say(paragraph)).append("\n\n");
        }
        text.append(link).append("\n\n");
        for (String note : NOTES) {
            text.append(say(note)).append('\n');
        }
        return text.append("\n").append(seller).append('\n').toString();
    }

    private String html() {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=\"")
                .append(locale().getLanguage())
                .append("\"><body style=\"font-family:sans-serif;line-height:1.5\">");
        for (String paragraph : PARAGRAPHS) {
            html.append("<p>").append(escaped(say(paragraph))).append("</p>");
        }
        html.append("<p><a href=\"")
                .append(escaped(link))
                .append("\">")
                .append(escaped(say("link")))
                .append("</a></p>");
        for (String note : NOTES) {
            html.append("<p>").append(escaped(say(note))).append("</p>");
        }
        return html.append("<p>")
                .append(escaped(seller))
                .append("</p></body></html>")
                .toString();
    }

    private String say(String key) {
        return new MessageFormat(ResourceBundle.getBundle(WORDS, locale()).getString(key), locale())
                .format(new Object[] {seller, partner.displayName(), until(), invitation.loginEmail()});
    }

    private String until() {
        Instant expiresAt = invitation.expiresAt();
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(locale())
                        .withZone(ZoneId.of(partner.timeZone()))
                        .format(expiresAt)
                + " (" + partner.timeZone() + ")";
    }

    private Locale locale() {
        return partner.language().equals("de") ? Locale.GERMANY : Locale.UK;
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
