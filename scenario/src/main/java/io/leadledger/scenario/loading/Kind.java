package io.leadledger.scenario.loading;

/** What rows of a folder name each other by. */
public enum Kind {
    /** A line of business. */
    ENTITY("entity"),
    /** Who receives and pays. */
    PARTNER("partner"),
    /** What is distributed. */
    PROFILE("profile"),
    /** What a partner receives of a profile. */
    ASSIGNMENT("assignment"),
    /** What was delivered. */
    DELIVERY("delivery");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    /** As a sentence calls it. */
    public String word() {
        return word;
    }
}
