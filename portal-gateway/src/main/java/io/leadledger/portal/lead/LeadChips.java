package io.leadledger.portal.lead;

import io.leadledger.portal.view.Views.Chip;
import io.leadledger.portal.view.Words;
import java.util.Locale;

/** The state of a lead as icon and word. */
final class LeadChips {

    private LeadChips() {}

    static Chip of(LeadStatus status, Words words) {
        String word = word(status, words);
        return switch (status) {
            case ACCEPTED -> new Chip("ok", "check", word);
            case REJECTED -> new Chip("mute", "x", word);
            case RETURNED -> new Chip("mute", "arrow-back-up", word);
            case CANCELLED -> new Chip("bad", "ban", word);
            case TEST -> new Chip("info", "info-circle", word);
        };
    }

    static String word(LeadStatus status, Words words) {
        return words.say("lead.status." + status.name().toLowerCase(Locale.ROOT));
    }
}
