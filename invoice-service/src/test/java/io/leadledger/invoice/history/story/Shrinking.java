package io.leadledger.invoice.history.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Makes a failing history as short as it gets by leaving steps out, then by leaving out their crashes. */
public final class Shrinking {

    private Shrinking() {}

    public static List<Step> of(List<Step> failing, Predicate<List<Step>> fails) {
        List<Step> shortest = new ArrayList<>(failing);
        for (int size = Math.max(1, shortest.size() / 2); size > 0; size = size / 2) {
            boolean shorter = true;
            while (shorter) {
                shorter = false;
                for (int from = 0; from + size <= shortest.size(); ) {
                    List<Step> without = new ArrayList<>(shortest);
                    without.subList(from, from + size).clear();
                    if (fails.test(without)) {
                        shortest = without;
                        shorter = true;
                    } else {
                        from += size;
                    }
                }
            }
        }
        for (int place = 0; place < shortest.size(); place++) {
            List<Step> calmer = new ArrayList<>(shortest);
            calmer.set(place, calmer.get(place).calmly());
            if (fails.test(calmer)) {
                shortest = calmer;
            }
        }
        return shortest;
    }
}
