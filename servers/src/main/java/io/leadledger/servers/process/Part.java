package io.leadledger.servers.process;

/** A server or service of a stack, in a process of its own. */
public interface Part extends AutoCloseable {

    /** Whether it runs. */
    boolean alive();

    /** Its process, or the process that was. */
    long pid();

    /** Stops it, everything written. */
    @Override
    void close();
}
