package io.leadledger.portal.bill;

import io.leadledger.portal.view.Views.Chip;
import io.leadledger.portal.view.Words;
import java.util.Locale;

/** What is left to do about a document (D-21). */
enum PaymentStatus {
    OPEN("info", "clock"),
    OVERDUE("bad", "alert-triangle"),
    /** Nothing is left to pay; an invoice of 0.00 is from the start. */
    PAID("ok", "check"),
    /** Nothing is left to pay, by credit notes. */
    CREDITED("mute", "check"),
    /** It is a credit note: nothing is to be paid on it. */
    CREDIT_NOTE("mute", "arrow-back-up");

    private final String tone;
    private final String icon;

    PaymentStatus(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    Chip chip(Words words) {
        return new Chip(tone, icon, words.say("invoice.status." + name().toLowerCase(Locale.ROOT)));
    }
}
