package io.leadledger.invoice.issuing;

import io.leadledger.id.EntityId;
import io.leadledger.invoice.numbering.NextNumber;
import io.leadledger.invoice.numbering.NumberSeries;
import io.leadledger.invoice.numbering.NumberSeries.Given;
import io.leadledger.invoice.numbering.SeriesKind;
import io.leadledger.invoice.numbering.SeriesOwner;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who issues in a series of this service takes turns, in the order in which they came: a document is prepared, beside others,
 * with the number that it gets if those before it get theirs, and enters once they have it. A courtesy, not a rule: who has
 * waited long enough goes on without, since the series' own lock is what counts.
 */
@Component
public class Turns {

    /** Between a person who waits for an answer and whoever is at it. */
    static final Duration COURTESY = Duration.ofSeconds(3);

    private final NumberSeries numberSeries;
    private final ConcurrentMap<Series, Queue> queues = new ConcurrentHashMap<>();

    private record Series(EntityId entityId, SeriesKind kind) {}

    Turns(NumberSeries numberSeries) {
        this.numberSeries = numberSeries;
    }

    /** A turn behind all that were taken before it. */
    public Turn take(SeriesOwner series, Duration patience) {
        Queue queue = queues.computeIfAbsent(new Series(series.entityId(), series.kind()), one -> new Queue());
        return queue.add(new Turn(queue, series, patience));
    }

    /** One's turn, until it is closed. */
    public final class Turn implements AutoCloseable {

        private final Queue queue;
        private final SeriesOwner series;
        /** In ns, over all its attempts. */
        private long patience;

        private @Nullable Given given;

        private Turn(Queue queue, SeriesOwner series, Duration patience) {
            this.queue = queue;
            this.series = series;
            this.patience = patience.toNanos();
        }

        /** The number that it gets if everybody before it gets one. */
        NextNumber expected() {
            return number(queue.anew(this));
        }

        /** Waits for those before it; the number that it gets if nobody else takes one. */
        NextNumber await() {
            return number(queue.await(this));
        }

        /** Asked for outside of the monitor: it takes a connection, and whoever has one may wait for the monitor. */
        private NextNumber number(Before before) {
            return numberSeries.expected(series, before.lastGiven(), before.preparing());
        }

        /** It has the lock of the series, and that number. */
        void numbered(Given number) {
            queue.numbered(this, number);
        }

        @Override
        public void close() {
            queue.remove(this);
        }
    }

    /**
     * Those before a turn.
     *
     * @param lastGiven what the last of them was given that has a number
     * @param preparing how many behind that have none yet
     */
    private record Before(@Nullable Given lastGiven, int preparing) {}

    /** Those at it, in their order; what they know of each other they know under its monitor. */
    private static final class Queue {

        private final List<Turn> turns = new ArrayList<>();

        synchronized Turn add(Turn turn) {
            turns.add(turn);
            return turn;
        }

        synchronized void remove(Turn turn) {
            turns.remove(turn);
            notifyAll();
        }

        synchronized void numbered(Turn turn, Given number) {
            turn.given = number;
            notifyAll();
        }

        /** What it had been given before, and could not keep, is no more. */
        synchronized Before anew(Turn turn) {
            turn.given = null;
            return new Before(lastGiven(turn), preparing(turn));
        }

        synchronized Before await(Turn turn) {
            try {
                while (preparing(turn) > 0 && turn.patience > 0) {
                    long began = System.nanoTime();
                    TimeUnit.NANOSECONDS.timedWait(this, turn.patience);
                    turn.patience -= System.nanoTime() - began;
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("expected its turn, but the service stops", stopped);
            }
            return new Before(lastGiven(turn), 0);
        }

        /** Of the last before it that has one and has perhaps not committed it; all later ones before it are preparing. */
        private @Nullable Given lastGiven(Turn turn) {
            Given last = null;
            for (Turn one : before(turn)) {
                last = one.given == null ? last : one.given;
            }
            return last;
        }

        private int preparing(Turn turn) {
            int preparing = 0;
            for (Turn one : before(turn)) {
                preparing = one.given == null ? preparing + 1 : 0;
            }
            return preparing;
        }

        private List<Turn> before(Turn turn) {
            return turns.subList(0, turns.indexOf(turn));
        }
    }
}
