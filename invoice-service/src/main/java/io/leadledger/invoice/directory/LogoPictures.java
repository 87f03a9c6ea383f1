package io.leadledger.invoice.directory;

/** The pictures of all logos that sellers ever had: a document names the one it shows by its SHA-256. */
@FunctionalInterface
public interface LogoPictures {

    /** The PNG; whatever names it came after it. */
    byte[] png(String sha256);
}
