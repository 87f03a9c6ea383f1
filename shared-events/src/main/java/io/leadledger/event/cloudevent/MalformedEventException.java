package io.leadledger.event.cloudevent;

/** A record that is not an event of ours although its type says so: it goes to the dead-letter topic. */
public final class MalformedEventException extends RuntimeException {

    public MalformedEventException(String message, Throwable cause) {
        super(message, cause);
    }

    public MalformedEventException(String message) {
        super(message);
    }
}
