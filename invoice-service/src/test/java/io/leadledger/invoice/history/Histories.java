package io.leadledger.invoice.history;

import io.leadledger.invoice.history.Happening.Accept;
import io.leadledger.invoice.history.Happening.Adjust;
import io.leadledger.invoice.history.Happening.Cancel;
import io.leadledger.invoice.history.Happening.Credit;
import io.leadledger.invoice.history.Happening.Days;
import io.leadledger.invoice.history.Happening.Deliver;
import io.leadledger.invoice.history.Happening.Details;
import io.leadledger.invoice.history.Happening.Discard;
import io.leadledger.invoice.history.Happening.Finalize;
import io.leadledger.invoice.history.Happening.Include;
import io.leadledger.invoice.history.Happening.Name;
import io.leadledger.invoice.history.Happening.Pay;
import io.leadledger.invoice.history.Happening.PayOut;
import io.leadledger.invoice.history.Happening.Price;
import io.leadledger.invoice.history.Happening.Rate;
import io.leadledger.invoice.history.Happening.ReadDirectory;
import io.leadledger.invoice.history.Happening.ReadLeads;
import io.leadledger.invoice.history.Happening.Revert;
import io.leadledger.invoice.history.Happening.Run;
import io.leadledger.invoice.history.Happening.Unadjust;
import io.leadledger.invoice.history.Happening.Use;
import io.leadledger.invoice.history.Happening.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes a history of a seed, always the same one. */
final class Histories {

    private static final int[] PERCENTS = {0, 0, 19, 16, 7};
    private static final int ANY = 1 << 20;

    private final SplittableRandom random;

    private Histories(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** @param most how many steps it has at most */
    static List<Step> of(long seed, int most) {
        Histories histories = new Histories(seed);
        int length = histories.random.nextInt(most / 4, most + 1);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            steps.add(histories.step());
        }
        return steps;
    }

    private Step step() {
        Happening what = happening();
        int crashAt = oneIn(5) ? 1 + random.nextInt(oneIn(3) ? 40 : 9) : 0;
        return new Step(what, crashAt, oneIn(8));
    }

    private Happening happening() {
        int dice = random.nextInt(100);
        if (dice < 36) {
            return said(dice);
        }
        if (dice < 52) {
            return dice < 47
                    ? new ReadLeads(partner(), 1 + random.nextInt(6), oneIn(3) ? random.nextInt(4) : 0)
                    : new ReadDirectory(random.nextBoolean(), 1 + random.nextInt(4), oneIn(3) ? random.nextInt(3) : 0);
        }
        if (dice < 66) {
            return billing(dice);
        }
        return dice < 86 ? onDraft(dice) : onInvoice(dice);
    }

    private Happening said(int dice) {
        if (dice < 18) {
            return new Deliver(partner(), assignment(), random.nextInt(Scene.DAYS), 1 + random.nextInt(4));
        }
        if (dice < 27) {
            return new Cancel(random.nextInt(ANY), oneIn(4));
        }
        return switch (dice) {
            case 27, 28, 29 -> new Price(partner(), assignment(), price());
            case 30, 31, 32 -> new Name(partner(), assignment(), random.nextInt(3));
            case 33 -> new Rate(oneIn(3) ? 16 : oneIn(2) ? 7 : 19, random.nextInt(-1, Scene.DAYS));
            default -> new Details(partner(), Scene.Details.values()[random.nextInt(4)]);
        };
    }

    private Happening billing(int dice) {
        if (dice < 57) {
            return new Run(
                    oneIn(3) ? random.nextInt(Scene.PERIODS.size()) : random.nextInt(3),
                    oneIn(4) ? random.nextInt(1 << Scene.PARTNERS) : 0);
        }
        return dice < 65 ? new Work() : new Include(random.nextInt(Scene.PERIODS.size()));
    }

    private Happening onDraft(int dice) {
        int bill = random.nextInt(ANY);
        if (dice < 71) {
            return new Adjust(bill, amount(), PERCENTS[random.nextInt(PERCENTS.length)]);
        }
        if (dice < 76) {
            return new Accept(bill);
        }
        if (dice < 84) {
            return new Finalize(bill);
        }
        return dice < 85 ? new Unadjust(bill, random.nextInt(ANY)) : new Discard(bill);
    }

    private Happening onInvoice(int dice) {
        int bill = random.nextInt(ANY);
        return switch (dice) {
            case 86, 87, 88 -> new Credit();
            case 89, 90, 91 -> new Pay(bill, random.nextInt(1, 6));
            case 92, 93 -> new Revert(bill, random.nextInt(ANY));
            case 94, 95 -> new Use(bill, random.nextInt(ANY));
            case 96 -> new PayOut(bill);
            case 97 -> new Days(random.nextInt(-3, 20));
            default -> new Work();
        };
    }

    /** Prices that do not divide well, and now and then nothing at all. */
    private int price() {
        return oneIn(12) ? 0 : oneIn(2) ? 3333 : random.nextInt(1, 9_000);
    }

    private int amount() {
        return oneIn(12) ? 0 : random.nextInt(-6_000, 3_000);
    }

    private int partner() {
        return random.nextInt(Scene.PARTNERS);
    }

    private int assignment() {
        return random.nextInt(Scene.ASSIGNMENTS);
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }
}
