package io.leadledger.chassis.crash;

/**
 * Named boundaries between two side effects. In production nothing happens there; a fault test puts an implementation
 * on the class path that stops the process or throws.
 */
@FunctionalInterface
public interface CrashPoints {

    /** @param point a stable dotted name, for example {@code finalize.after-number} */
    void reached(String point);
}
