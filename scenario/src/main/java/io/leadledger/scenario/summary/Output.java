package io.leadledger.scenario.summary;

/** Takes the files that a run leaves behind. */
public interface Output {
    /** Keeps a file: all of it, or nothing. */
    void write(String name, byte[] content);

    /** Where the files are found, as the end of a sentence. */
    String place();
}
