package io.leadledger.invoice.history.story;

/**
 * One step of a history.
 *
 * @param crashAt the service dies before its so-and-so-manieth effect, and comes back; 0: it does not
 * @param twice whoever asks, asks a second time
 */
public record Step(Happening what, int crashAt, boolean twice) {

    public Step(Happening what) {
        this(what, 0, false);
    }

    public Step calmly() {
        return new Step(what);
    }
}
