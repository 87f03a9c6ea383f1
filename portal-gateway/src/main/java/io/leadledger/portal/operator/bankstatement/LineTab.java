package io.leadledger.portal.operator.bankstatement;

import io.leadledger.api.invoice.bankstatement.StatementLine.State;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tabs of a statement. */
enum LineTab {
    TO_DECIDE(Set.of(State.CERTAIN, State.LIKELY, State.NONE)),
    BOOKED(Set.of(State.BOOKED)),
    ASIDE(Set.of(State.ASIDE)),
    IGNORED(Set.of(State.IGNORED));

    private final Set<State> states;

    LineTab(Set<State> states) {
        this.states = states;
    }

    static LineTab named(@Nullable String word) {
        return Arrays.stream(values())
                .filter(tab -> tab.word().equals(word))
                .findFirst()
                .orElse(TO_DECIDE);
    }

    static LineTab of(State state) {
        return Arrays.stream(values())
                .filter(tab -> tab.shows(state))
                .findFirst()
                .orElse(TO_DECIDE);
    }

    boolean shows(State state) {
        return states.contains(state);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
