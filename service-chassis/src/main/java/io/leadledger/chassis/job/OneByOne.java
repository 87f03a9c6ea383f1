package io.leadledger.chassis.job;

/**
 * A kind of job that does one item after the other and takes nothing beforehand.
 *
 * @param <A> its arguments
 */
public interface OneByOne<A> extends JobKind<A> {

    /** Does one, as {@link JobKind.Work#perform} does. */
    ItemResult perform(Job<A> job, JobItem item);

    @Override
    default Work begin(Job<A> job, JobItem item) {
        return () -> perform(job, item);
    }
}
