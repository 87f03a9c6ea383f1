package io.leadledger.acceptance.sites;

import java.util.ArrayList;
import java.util.List;

/** What was seen of each site in each look, and what was wrong with it. */
final class Findings {

    /** A page in a look. */
    record Seen(String site, Look look, List<String> wrong) {}

    private final List<Seen> all = new ArrayList<>();

    synchronized void add(String site, Look look, List<String> wrong) {
        all.add(new Seen(site, look, List.copyOf(wrong)));
    }

    /** How often something of the site was looked at. */
    synchronized long seen(String site, Look look) {
        return all.stream().filter(one -> is(one, site, look)).count();
    }

    synchronized List<String> wrong(String site, Look look) {
        return all.stream()
                .filter(one -> is(one, site, look))
                .flatMap(one -> one.wrong().stream().map(line -> look + " " + line))
                .toList();
    }

    private static boolean is(Seen one, String site, Look look) {
        return one.site().equals(site) && one.look().equals(look);
    }
}
