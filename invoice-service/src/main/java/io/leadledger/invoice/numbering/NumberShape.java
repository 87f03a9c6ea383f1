package io.leadledger.invoice.numbering;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Everything that a format can write: characters, digits, and past the width of the number more digits. Two shapes meet if a
 * text exists that both can write, capitals or not, for files are called so.
 */
record NumberShape(List<Place> places) {

    private static final Pattern PART = Pattern.compile("\\{yyyy}|\\{yy}|\\{0+}|.");

    /** One character. */
    private sealed interface Place {

        record One(char character) implements Place {}

        record Digit() implements Place {}

        /** Any number of them, none too. */
        record Digits() implements Place {}
    }

    private record Both(int mine, int other) {}

    static NumberShape of(NumberFormat format) {
        List<Place> places = new ArrayList<>();
        Matcher part = PART.matcher(format.template().toLowerCase(Locale.ROOT));
        while (part.find()) {
            String text = part.group();
            if (text.length() == 1) {
                places.add(new Place.One(text.charAt(0)));
                continue;
            }
            for (int i = 2; i < text.length(); i++) {
                places.add(new Place.Digit());
            }
            if (text.startsWith("{0")) {
                places.add(new Place.Digits());
            }
        }
        return new NumberShape(List.copyOf(places));
    }

    boolean meets(NumberShape other) {
        Deque<Both> reached = new ArrayDeque<>(List.of(new Both(0, 0)));
        Set<Both> seen = new HashSet<>(reached);
        while (!reached.isEmpty()) {
            Both at = reached.pop();
            if (at.mine() == places.size() && at.other() == other.places().size()) {
                return true;
            }
            for (Both next : next(at, other)) {
                if (seen.add(next)) {
                    reached.push(next);
                }
            }
        }
        return false;
    }

    private List<Both> next(Both at, NumberShape other) {
        List<Both> next = new ArrayList<>();
        if (isLoop(at.mine())) {
            next.add(new Both(at.mine() + 1, at.other()));
        }
        if (other.isLoop(at.other())) {
            next.add(new Both(at.mine(), at.other() + 1));
        }
        if (at.mine() < places.size()
                && at.other() < other.places().size()
                && fits(places.get(at.mine()), other.places().get(at.other()))) {
            next.add(new Both(after(at.mine()), other.after(at.other())));
        }
        return next;
    }

    private boolean isLoop(int at) {
        return at < places.size() && places.get(at) instanceof Place.Digits;
    }

    private int after(int at) {
        return isLoop(at) ? at : at + 1;
    }

    private static boolean fits(Place one, Place other) {
        if (one instanceof Place.One(char mine)) {
            return other instanceof Place.One(char theirs) ? mine == theirs : Character.isDigit(mine);
        }
        return !(other instanceof Place.One(char theirs)) || Character.isDigit(theirs);
    }
}
