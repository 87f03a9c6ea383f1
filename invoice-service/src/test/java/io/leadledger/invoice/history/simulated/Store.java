package io.leadledger.invoice.history.simulated;

import io.leadledger.invoice.history.story.Billing.Crash;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tables in memory, with transactions: what throws inside of one leaves nothing behind. Each row that is written and each
 * commit is an effect, and before each of them, and after a commit, the whole may die.
 */
final class Store {

    private final Deque<Runnable> undo = new ArrayDeque<>();
    private int depth;
    private int crashAt;
    private boolean rollsBack = true;

    /** Rows by their key, in the order in which they came. */
    final class Table<K, V> {

        private final String name;
        private final Map<K, V> rows = new LinkedHashMap<>();

        private Table(String name) {
            this.name = name;
        }

        @Nullable
        V find(K key) {
            return rows.get(key);
        }

        V get(K key) {
            V row = rows.get(key);
            if (row == null) {
                throw new IllegalStateException("no " + key + " in " + name);
            }
            return row;
        }

        boolean has(K key) {
            return rows.containsKey(key);
        }

        Map<K, V> rows() {
            return rows;
        }

        Collection<V> values() {
            return rows.values();
        }

        void put(K key, V row) {
            effect(name);
            V before = rows.put(key, row);
            undoBy(() -> {
                if (before == null) {
                    rows.remove(key);
                } else {
                    rows.put(key, before);
                }
            });
        }

        /** As a primary key wants it. */
        void insert(K key, V row) {
            if (rows.containsKey(key)) {
                throw new IllegalStateException(name + " has " + key + " once");
            }
            put(key, row);
        }

        void remove(K key) {
            effect(name);
            V before = rows.remove(key);
            if (before != null) {
                undoBy(() -> rows.put(key, before));
            }
        }
    }

    <K, V> Table<K, V> table(String name) {
        return new Table<>(name);
    }

    void crashAt(int effect) {
        crashAt = effect;
    }

    /** Only so that a test can show that this would be seen. */
    void neverRollBack() {
        rollsBack = false;
    }

    void transaction(Runnable change) {
        transaction(() -> {
            change.run();
            return true;
        });
    }

    /** All of it or nothing; inside another one, a part of that. */
    <T> T transaction(Supplier<T> change) {
        depth++;
        T result;
        try {
            result = change.get();
            if (depth == 1) {
                effect("commit");
            }
        } catch (RuntimeException e) {
            depth--;
            if (depth == 0) {
                rollBack();
            }
            throw e;
        }
        depth--;
        if (depth == 0) {
            undo.clear();
            effect("whatever follows the commit");
        }
        return result;
    }

    private void rollBack() {
        while (rollsBack && !undo.isEmpty()) {
            undo.pop().run();
        }
        undo.clear();
    }

    /** Outside of a transaction each row is committed by itself. */
    private void undoBy(Runnable action) {
        if (depth > 0) {
            undo.push(action);
        }
    }

    private void effect(String before) {
        if (crashAt > 0 && --crashAt == 0) {
            throw new Crash(before);
        }
    }
}
