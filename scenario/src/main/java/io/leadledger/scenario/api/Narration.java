package io.leadledger.scenario.api;

/** What the person at the terminal hears. */
public interface Narration {
    /** A line of the story. */
    void say(String line);

    /** A line about something that went wrong. */
    void complain(String line);
}
