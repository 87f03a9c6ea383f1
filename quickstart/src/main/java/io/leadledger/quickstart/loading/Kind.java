package io.leadledger.quickstart.loading;

/** What rows of a folder name each other by. */
enum Kind {
    ENTITY("entity"),
    PARTNER("partner"),
    PROFILE("profile"),
    ASSIGNMENT("assignment"),
    DELIVERY("delivery");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    /** As a sentence calls it. */
    String word() {
        return word;
    }
}
