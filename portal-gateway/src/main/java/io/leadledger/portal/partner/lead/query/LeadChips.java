package io.leadledger.portal.partner.lead.query;

import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.part.Chip;
import io.leadledger.portal.readmodel.lead.LeadStatus;
import java.util.Locale;

/** The state of a lead as icon and word. */
public final class LeadChips {

    private LeadChips() {}

    public static Chip of(LeadStatus status, Words words) {
        String word = word(status, words);
        return switch (status) {
            case ACCEPTED -> Chip.ok(word);
            case REJECTED -> Chip.mute(Icon.X, word);
            case RETURNED -> Chip.mute(Icon.ARROW_BACK_UP, word);
            case CANCELLED -> Chip.bad(word);
            case TEST -> Chip.info(Icon.INFO_CIRCLE, word);
        };
    }

    public static String word(LeadStatus status, Words words) {
        return words.say("lead.status." + status.name().toLowerCase(Locale.ROOT));
    }
}
