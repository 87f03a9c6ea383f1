package io.leadledger.chassis;

import io.leadledger.chassis.crash.CrashPoints;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionSystemException;

/** Fails at a point as often as asked, as if the database had gone away there. */
@Component
class FailingPoints implements CrashPoints {

    private final Map<String, Integer> remaining = new ConcurrentHashMap<>();

    void failAt(String point, int times) {
        remaining.put(point, times);
    }

    int remaining(String point) {
        return remaining.getOrDefault(point, 0);
    }

    @Override
    public void reached(String point) {
        Integer before = remaining.get(point);
        if (before != null && before > 0 && remaining.replace(point, before, before - 1)) {
            throw new TransactionSystemException("injected at " + point);
        }
    }
}
