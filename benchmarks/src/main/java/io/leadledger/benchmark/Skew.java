package io.leadledger.benchmark;

import java.util.Random;

/** How leads fall on partners: the largest holds a fifth, the others share the rest by Zipf's law. */
public final class Skew {

    private static final int FIFTH = 5;

    private Skew() {}

    /** How many leads each partner has, the largest first; together exactly as many as asked for. */
    public static int[] sizes(int leads, int partners) {
        int[] sizes = new int[partners];
        sizes[0] = leads / FIFTH;
        double weights = 0;
        for (int rank = 2; rank <= partners; rank++) {
            weights += 1.0 / rank;
        }
        double weight = 0;
        int given = 0;
        for (int rank = 2; rank <= partners; rank++) {
            weight += 1.0 / rank;
            int upToHere = Math.toIntExact(Math.round((leads - sizes[0]) * weight / weights));
            sizes[rank - 1] = upToHere - given;
            given = upToHere;
        }
        return sizes;
    }

    /** Whose lead comes when: the partner of each lead, in the order of their arrival. */
    public static int[] arrivals(int leads, int partners, Random random) {
        int[] sizes = sizes(leads, partners);
        int[] arrivals = new int[leads];
        int next = 0;
        for (int partner = 0; partner < partners; partner++) {
            for (int i = 0; i < sizes[partner]; i++) {
                arrivals[next++] = partner;
            }
        }
        for (int i = leads - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = arrivals[i];
            arrivals[i] = arrivals[j];
            arrivals[j] = swapped;
        }
        return arrivals;
    }
}
