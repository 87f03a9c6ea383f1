package io.leadledger.invoice.testing;

import io.leadledger.chassis.crash.CrashPoints;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Throws at named points: as often as a test asks for, every third time one is reached; or does something else there, once. */
public final class InjectedFailures implements CrashPoints {

    private final Map<String, AtomicInteger> remaining = new ConcurrentHashMap<>();
    private final Map<String, Interruption> interruptions = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> reached = new ConcurrentHashMap<>();

    public void failAt(String point, int times) {
        remaining.put(point, new AtomicInteger(times));
    }

    /** Once, whoever reaches the point next does this there. */
    public void onceAt(String point, Runnable meanwhile) {
        onceAt(point, 1, meanwhile);
    }

    /** The same, when the point is reached for the n-th time from now on. */
    public void onceAt(String point, int time, Runnable meanwhile) {
        interruptions.put(point, new Interruption(new AtomicInteger(time), meanwhile));
    }

    /** Nothing more is to happen at any point. */
    void forget() {
        remaining.clear();
        interruptions.clear();
    }

    public int remaining(String point) {
        return remaining.getOrDefault(point, new AtomicInteger()).get();
    }

    @Override
    public void reached(String point) {
        Interruption interruption = interruptions.get(point);
        if (interruption != null && interruption.left().decrementAndGet() == 0) {
            interruptions.remove(point);
            interruption.meanwhile().run();
        }
        int count = reached.computeIfAbsent(point, name -> new AtomicInteger()).incrementAndGet();
        AtomicInteger left = remaining.get(point);
        if (left != null && count % 3 == 0 && left.getAndUpdate(n -> n > 0 ? n - 1 : 0) > 0) {
            throw new IllegalStateException("injected at " + point);
        }
    }

    private record Interruption(AtomicInteger left, Runnable meanwhile) {}
}
