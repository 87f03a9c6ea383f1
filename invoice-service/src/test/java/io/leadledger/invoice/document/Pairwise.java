package io.leadledger.invoice.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Few combinations in which every value of a factor meets every value of each other factor; always the same ones. */
public final class Pairwise {

    private final int[] sizes;
    private final int[] offsets;
    private final int values;
    private final BitSet open = new BitSet();

    private Pairwise(int... sizes) {
        this.sizes = sizes.clone();
        this.offsets = new int[sizes.length];
        int count = 0;
        for (int factor = 0; factor < sizes.length; factor++) {
            offsets[factor] = count;
            count += sizes[factor];
        }
        this.values = count;
    }

    /** For each combination the index of the value of each factor; {@code sizes} says how many values each has. */
    public static List<int[]> of(int... sizes) {
        return new Pairwise(sizes).combinations();
    }

    private List<int[]> combinations() {
        for (int a = 0; a < sizes.length; a++) {
            for (int b = a + 1; b < sizes.length; b++) {
                for (int x = 0; x < sizes[a]; x++) {
                    open.set(pair(a, x, b, 0), pair(a, x, b, 0) + sizes[b]);
                }
            }
        }
        List<int[]> found = new ArrayList<>();
        while (!open.isEmpty()) {
            int[] next = next();
            cover(next);
            found.add(next);
        }
        return found;
    }

    /** Begins with a pair that is open, and takes for each other factor the value that closes most. */
    private int[] next() {
        int first = open.nextSetBit(0);
        int[] chosen = new int[sizes.length];
        java.util.Arrays.fill(chosen, -1);
        choose(chosen, first / values);
        choose(chosen, first % values);
        for (int factor = 0; factor < sizes.length; factor++) {
            if (chosen[factor] < 0) {
                chosen[factor] = best(chosen, factor);
            }
        }
        return chosen;
    }

    private void choose(int[] chosen, int value) {
        int factor = sizes.length - 1;
        while (offsets[factor] > value) {
            factor--;
        }
        chosen[factor] = value - offsets[factor];
    }

    private int best(int[] chosen, int factor) {
        int best = 0;
        int most = -1;
        for (int value = 0; value < sizes[factor]; value++) {
            int closed = 0;
            for (int other = 0; other < sizes.length; other++) {
                if (chosen[other] >= 0 && open.get(pair(factor, value, other, chosen[other]))) {
                    closed++;
                }
            }
            if (closed > most) {
                most = closed;
                best = value;
            }
        }
        return best;
    }

    private void cover(int[] combination) {
        for (int a = 0; a < sizes.length; a++) {
            for (int b = a + 1; b < sizes.length; b++) {
                open.clear(pair(a, combination[a], b, combination[b]));
            }
        }
    }

    private int pair(int a, int x, int b, int y) {
        return a < b ? (offsets[a] + x) * values + offsets[b] + y : pair(b, y, a, x);
    }
}
