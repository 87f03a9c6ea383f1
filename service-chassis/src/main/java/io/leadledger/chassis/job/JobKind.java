package io.leadledger.chassis.job;

import io.leadledger.api.job.JobAnswer;
import io.leadledger.id.EntityId;
import java.util.List;

/**
 * A kind of work in bulk: which items it has, and how one of them is done. Each bean of this type is known to {@link Jobs}.
 *
 * @param <A> what is asked for, kept as JSON; fields may be added to it, never renamed
 */
public interface JobKind<A> {

    /** Stable and kebab-case. */
    String name();

    Class<A> arguments();

    /** Of the jobs in one lane one at a time is worked on, in the order in which they were asked for. */
    default String lane(EntityId entityId) {
        return name() + ' ' + entityId;
    }

    /**
     * The items in the order in which they are done; asked once in the life of a job, in a transaction.
     *
     * @throws io.leadledger.chassis.decision.RejectedException for a job that cannot be done at all
     */
    List<JobItem> items(Job<A> job);

    /** How many items are done at a time. */
    default int abreast() {
        return 1;
    }

    /** One item, begun and not done; closed when nobody tries it any more. */
    interface Work extends AutoCloseable {

        /**
         * Does it, in transactions of its own; possibly beside others, and once more where the database was busy. It may be asked
         * for again, also while it is still doing it elsewhere, so what it does twice must have the effect of once.
         *
         * @throws io.leadledger.chassis.decision.RejectedException if it cannot be done; the other items are done nevertheless
         */
        ItemResult perform();

        @Override
        default void close() {}
    }

    /** Begins one. Called in the order of the items, one after the other: what is taken here is in that order. */
    Work begin(Job<A> job, JobItem item);

    /** Told when the last item was tried or somebody stopped the job; again after each retry, and possibly twice. */
    default void ended(Job<A> job, JobAnswer tally) {}

    /** A kind that does one item after the other and takes nothing beforehand. */
    interface OneByOne<A> extends JobKind<A> {

        /** Does one, as {@link Work#perform} does. */
        ItemResult perform(Job<A> job, JobItem item);

        @Override
        default Work begin(Job<A> job, JobItem item) {
            return () -> perform(job, item);
        }
    }
}
