package io.leadledger.portal.page.paper;

/** How many of a document's lines were reported late: then its period is not that of all of them. */
public enum Lateness {
    NONE,
    SOME,
    ALL;

    public static Lateness of(long late, long lines) {
        if (late == 0) {
            return NONE;
        }
        return late == lines ? ALL : SOME;
    }
}
