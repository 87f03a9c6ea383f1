package io.leadledger.chassis.job;

/**
 * One thing that a job does.
 *
 * @param subject id of what it is about, by which its kind knows it
 * @param label what people call it
 * @param repeated an execution that broke off may have done it, without having said so
 * @param retried it failed, somebody was told why, and wants it tried again as things are now
 */
public record JobItem(String subject, String label, boolean repeated, boolean retried) {

    /** One that nobody has tried. */
    public static JobItem of(String subject, String label) {
        return new JobItem(subject, label, false, false);
    }
}
