package io.leadledger.quickstart.stack;

import io.leadledger.servers.process.Part;
import java.util.function.UnaryOperator;

/** A part of a stack by its name; who ended by itself is replaced by one that is started as it was. */
final class StackPart<T extends Part> {
    private final String name;
    private final UnaryOperator<T> startAgain;
    private volatile T current;

    StackPart(String name, T current, UnaryOperator<T> startAgain) {
        this.name = name;
        this.current = current;
        this.startAgain = startAgain;
    }

    String name() {
        return name;
    }

    T current() {
        return current;
    }

    T restart() {
        current.close();
        current = startAgain.apply(current);
        return current;
    }

    PartState state() {
        return new PartState(name, current.alive(), current.pid());
    }
}
