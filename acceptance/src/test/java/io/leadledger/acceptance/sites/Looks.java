package io.leadledger.acceptance.sites;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The looks in which every page is seen. */
final class Looks {

    static final List<Look> ALL = List.of(
            Look.DESK,
            Look.DESK.dark(),
            Look.DESK.width(820),
            Look.DESK.width(390),
            Look.DESK.width(390).dark().german());

    /** What axe finds depends on layout and colours: each layout is read whole, other colours for colours. */
    static final Set<Look> READ_BY_AXE = Set.of(Look.DESK, Look.DESK.width(390));

    static final Set<Look> READ_FOR_COLOURS = Set.of(Look.DESK.dark());

    /** A page is loaded once for each language; colours and width change before the reader's eyes. */
    static final List<List<Look>> BY_LANGUAGE = List.copyOf(ALL.stream()
            .collect(Collectors.groupingBy(Look::locale, LinkedHashMap::new, Collectors.toList()))
            .values());

    private Looks() {}
}
