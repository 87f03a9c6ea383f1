package io.leadledger.scenario.sheet;

/** Which characters a text of a folder may have: those that the services take and a terminal shows. */
public final class Printable {
    private Printable() {}

    /** Whether there is no control character but tabs and line breaks, and none that XML cannot hold. */
    public static boolean is(String text) {
        return text.codePoints().allMatch(Printable::is);
    }

    private static boolean is(int one) {
        return one == '\t' || one == '\n' || one == '\r' || !(Character.isISOControl(one) || isNone(one));
    }

    private static boolean isNone(int one) {
        return one == 0xFFFE || one == 0xFFFF || (one >= Character.MIN_SURROGATE && one <= Character.MAX_SURROGATE);
    }
}
