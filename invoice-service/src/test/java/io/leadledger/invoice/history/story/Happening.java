package io.leadledger.invoice.history.story;

/**
 * What can happen in a history. Whatever it is about is named by a number that is taken modulo what there is by then: so every
 * part of a history is a history, and one that fails can be made shorter.
 */
public sealed interface Happening {

    /** Leads of a day are delivered at the present price of their assignment; days count from {@link Scene#FIRST_DAY}. */
    record Deliver(int partner, int assignment, int day, int leads) implements Happening {}

    /** Leads of an assignment cost that many cents from now on. */
    record Price(int partner, int assignment, int cents) implements Happening {}

    /** A lead is cancelled; {@code overtaking}: the cancellation lies before its transaction, if nobody has read that yet. */
    record Cancel(int lead, boolean overtaking) implements Happening {}

    /** An assignment is defined, or called otherwise. */
    record Name(int partner, int assignment, int name) implements Happening {}

    /** A VAT rate holds from a day on; before {@link Scene#FIRST_DAY}: since ever. */
    record Rate(int percent, int day) implements Happening {}

    /** A partner's billing details change. */
    record Details(int partner, Scene.Details details) implements Happening {}

    /** A fact that was said lies on its topic once more, as it was. */
    record Repeat(Topic topic, int partner, int fact) implements Happening {

        /** Where it lies. */
        public enum Topic {
            LEADS,
            ASSIGNMENTS,
            PARTIES
        }
    }

    /** The ledger reads on in a partner's partition; {@code again}: so many records that it has read come once more. */
    record ReadLeads(int partner, int records, int again) implements Happening {}

    /** The directory reads on: what is said of parties, or of assignments. */
    record ReadDirectory(boolean parties, int records, int again) implements Happening {}

    /** Somebody asks for the drafts of a period; {@code partners}: those whose bit is set; 0: everybody */
    record Run(int period, int partners) implements Happening {}

    /** The job that is under way goes on by one step. */
    record Work() implements Happening {}

    /** An earlier period is covered without drafts. */
    record Include(int period) implements Happening {}

    /** A credit or a charge; {@code percent}: the VAT rate that is said, 0 for none */
    record Adjust(int bill, int cents, int percent) implements Happening {}

    record Unadjust(int bill, int adjustment) implements Happening {}

    record Accept(int bill) implements Happening {}

    record Discard(int bill) implements Happening {}

    record Finalize(int bill) implements Happening {}

    /** What is due to be credited is credited. */
    record Credit() implements Happening {}

    /**
     * A payment; {@code part}: of what is open, in quarters: 4 is all, 5 too much; {@code surplusIsCredit}: somebody says that what
     * goes beyond becomes a credit balance
     */
    record Pay(int bill, int part, boolean surplusIsCredit) implements Happening {}

    record Revert(int bill, int payment) implements Happening {}

    /** A credit balance pays another invoice. */
    record Use(int bill, int usedFor) implements Happening {}

    record PayOut(int bill) implements Happening {}

    /** The clock is moved; backwards too. */
    record Days(int days) implements Happening {}
}
