package io.leadledger.partner.note;

import io.leadledger.chassis.decision.Decision;
import io.leadledger.chassis.decision.Rejection;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;

/** The rules of notes. Plain Java: no framework, no clock, no database. */
final class NotesRules {

    static final int MAX_TAGS = 20;

    private NotesRules() {}

    static Decision<NotesChanged> decide(ChangeNotes command, NotesState present) {
        List<String> tags = command.tags() == null ? present.tags() : distinct(command.tags());
        if (tags.size() > MAX_TAGS) {
            return Decision.rejected(Rejection.rule(
                    "too-many", "tags", "expected at most %d tags but there are %d", MAX_TAGS, tags.size()));
        }
        return Objects.equals(command.text(), present.text()) && tags.equals(present.tags())
                ? Decision.unchanged()
                : Decision.accepted(new NotesChanged(command.partnerId(), command.text(), tags));
    }

    static NotesState evolve(NotesChanged fact) {
        return new NotesState(fact.partnerId(), fact.text(), fact.tags());
    }

    /** Each tag once, in the order of the alphabet; of two that differ in capitals only, the first. */
    private static List<String> distinct(List<String> tags) {
        Collator alphabet = Collator.getInstance(Locale.ROOT);
        alphabet.setStrength(Collator.SECONDARY);
        TreeSet<String> sorted = new TreeSet<>(alphabet);
        sorted.addAll(tags);
        return List.copyOf(sorted);
    }
}
