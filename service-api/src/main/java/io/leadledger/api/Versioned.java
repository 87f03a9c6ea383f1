package io.leadledger.api;

/** An answer about something that changes; the service says its version as {@code ETag} too. */
public interface Versioned {

    /** Rises with each change; what {@link IfMatch} asks for. */
    long version();
}
