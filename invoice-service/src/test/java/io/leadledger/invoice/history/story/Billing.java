package io.leadledger.invoice.history.story;

import io.leadledger.invoice.document.DocumentContent;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A billing that a history is played on. Drafts and invoices are numbered from 0 in the order in which they are made, what is
 * booked or adjusted on one of them too. What answers a boolean says whether it was done; false is a refusal.
 */
public interface Billing {

    /** A document that was issued; {@code bill}: the invoice it is or corrects; {@code leads}: what it bills or credits */
    record Paper(int bill, DocumentContent content, Set<Integer> leads) {}

    /** A number of the register; {@code isLinked}: whether its hash follows from what it says */
    record Entry(String number, boolean isLinked, String previousHash, String hash) {}

    /** In cents. */
    record Owed(long open, long creditBalance) {}

    /** It died; what it had not committed is gone. */
    final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1;

        public Crash(String before) {
            super("before " + before, null, false, false);
        }
    }

    void say(Fact fact);

    /** @param upTo the first record of the partition that is not read; {@code again}: read ones that come once more before */
    void readLeads(int partner, int upTo, int again);

    void readDirectory(boolean parties, int upTo, int again);

    void run(int period, int partners);

    /**
     * Takes the so-and-so-manieth step of all jobs, if it was not taken: what became of it.
     *
     * @return {@code listed}, {@code done}, {@code skipped}, {@code failed} or {@code ended}
     */
    String work(int step);

    /** Whether what became of that step is noted, so that it is not taken again. */
    boolean isNoted(int step);

    int runs();

    boolean include(int period);

    int bills();

    /** Another one after each change. */
    long version(int bill);

    boolean adjust(String key, int bill, int cents, int percent);

    boolean unadjust(int bill, int adjustment);

    boolean accept(int bill);

    boolean discard(int bill);

    boolean makeFinal(int bill);

    void credit();

    boolean pay(String key, int bill, long cents, boolean surplusIsCredit);

    boolean revert(int bill, int payment);

    boolean use(String key, int bill, int usedFor);

    boolean payOut(String key, int bill);

    void today(LocalDate day);

    /** It dies before its so-and-so-manieth effect from now on; 0: it does not. */
    void crashAt(int effect);

    Owed owed(int bill);

    /** All that were issued, each series in its order. */
    List<Paper> papers();

    /** All numbers, invoices' and credit notes', each series in its order. */
    List<Entry> register();

    /** The numbers of the leads that a draft or invoice has. */
    Set<Integer> claimed(int bill);
}
