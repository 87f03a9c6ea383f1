package io.leadledger.partner;

import io.leadledger.chassis.crash.CrashPoints;
import java.util.concurrent.atomic.AtomicReference;

/** Fails once at a chosen boundary between two side effects. */
public final class Crash implements CrashPoints {

    private final AtomicReference<String> next = new AtomicReference<>("");

    /** The next time this point is reached, it fails. */
    public void at(String point) {
        next.set(point);
    }

    @Override
    public void reached(String point) {
        if (next.get().equals(point)) {
            next.set("");
            throw new IllegalStateException("crash at " + point);
        }
    }
}
