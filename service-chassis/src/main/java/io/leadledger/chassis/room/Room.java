package io.leadledger.chassis.room;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Room for so much work at once. Who finds none waits; whoever came first goes first, so that small work does not starve large. */
public final class Room {

    private final int size;
    private final Semaphore free;

    /** @param size in what its users count: connections, lines */
    public Room(int size) {
        this.size = size;
        this.free = new Semaphore(size, true);
    }

    /**
     * Does the work while it has its part of the room.
     *
     * @param wanted how much of it; what wants more than there is has all of it
     * @throws IllegalStateException where the thread is interrupted while it waits, as when the service stops
     */
    public <T> T with(int wanted, Supplier<T> work) {
        int taken = Math.clamp(wanted, 1, size);
        try {
            free.acquire(taken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("expected room, but the service stops", stopped);
        }
        try {
            return work.get();
        } finally {
            free.release(taken);
        }
    }
}
