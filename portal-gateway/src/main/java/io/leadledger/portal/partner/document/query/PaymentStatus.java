package io.leadledger.portal.partner.document.query;

import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Tone;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.part.Chip;
import java.util.Locale;

/** What is left to do about a document (D-21). */
public enum PaymentStatus {
    OPEN(Tone.INFO, Icon.CLOCK),
    OVERDUE(Tone.BAD, Icon.ALERT_TRIANGLE),
    /** Nothing is left to pay, not by credit notes alone; an invoice of 0.00 is from the start. */
    PAID(Tone.OK, Icon.CHECK),
    /** Nothing is left to pay, by credit notes. */
    CREDITED(Tone.MUTE, Icon.CHECK),
    /** It is a credit note: nothing is to be paid on it. */
    CREDIT_NOTE(Tone.MUTE, Icon.ARROW_BACK_UP);

    private final Tone tone;
    private final Icon icon;

    PaymentStatus(Tone tone, Icon icon) {
        this.tone = tone;
        this.icon = icon;
    }

    /** That of an invoice. */
    static PaymentStatus of(io.leadledger.event.payment.PaymentStatus status) {
        return switch (status) {
            case OPEN -> OPEN;
            case OVERDUE -> OVERDUE;
            case PAID -> PAID;
            case CREDITED -> CREDITED;
        };
    }

    public Chip chip(Words words) {
        return new Chip(tone, icon, words.say("invoice.status." + name().toLowerCase(Locale.ROOT)));
    }
}
