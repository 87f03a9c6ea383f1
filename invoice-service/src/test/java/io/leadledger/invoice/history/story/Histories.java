package io.leadledger.invoice.history.story;

import io.leadledger.invoice.history.story.Happening.Accept;
import io.leadledger.invoice.history.story.Happening.Adjust;
import io.leadledger.invoice.history.story.Happening.Cancel;
import io.leadledger.invoice.history.story.Happening.Credit;
import io.leadledger.invoice.history.story.Happening.Days;
import io.leadledger.invoice.history.story.Happening.Deliver;
import io.leadledger.invoice.history.story.Happening.Details;
import io.leadledger.invoice.history.story.Happening.Discard;
import io.leadledger.invoice.history.story.Happening.Finalize;
import io.leadledger.invoice.history.story.Happening.Include;
import io.leadledger.invoice.history.story.Happening.Name;
import io.leadledger.invoice.history.story.Happening.Pay;
import io.leadledger.invoice.history.story.Happening.PayOut;
import io.leadledger.invoice.history.story.Happening.Price;
import io.leadledger.invoice.history.story.Happening.Rate;
import io.leadledger.invoice.history.story.Happening.ReadDirectory;
import io.leadledger.invoice.history.story.Happening.ReadLeads;
import io.leadledger.invoice.history.story.Happening.Repeat;
import io.leadledger.invoice.history.story.Happening.Revert;
import io.leadledger.invoice.history.story.Happening.Run;
import io.leadledger.invoice.history.story.Happening.Unadjust;
import io.leadledger.invoice.history.story.Happening.Use;
import io.leadledger.invoice.history.story.Happening.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes a history of a seed, always the same one. */
public final class Histories {

    private static final int[] PERCENTS = {0, 0, 19, 16, 7};
    private static final int ANY = 1 << 20;

    private final SplittableRandom random;

    private Histories(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** @param most about how many steps it has at most */
    public static List<Step> of(long seed, int most) {
        Histories histories = new Histories(seed);
        int length = histories.random.nextInt(most / 3, most + 1);
        List<Step> steps = new ArrayList<>();
        while (steps.size() < length) {
            histories.act().forEach(what -> steps.add(histories.step(what)));
        }
        return steps;
    }

    private Step step(Happening what) {
        int crashAt = oneIn(5) ? 1 + random.nextInt(oneIn(3) ? 40 : 9) : 0;
        return new Step(what, crashAt, oneIn(8));
    }

    /** What often comes one after the other; any of it may come alone too. */
    private List<Happening> act() {
        List<Happening> act = new ArrayList<>();
        switch (random.nextInt(14)) {
            case 0, 1 -> delivery(act);
            case 2 -> terms(act);
            case 3, 4 -> run(act);
            case 5, 6, 7, 8 -> closing(act);
            case 9, 10 -> cancellation(act);
            case 11, 12 -> payment(act);
            default -> act.add(anything());
        }
        act.removeIf(what -> oneIn(10));
        return act;
    }

    private void delivery(List<Happening> act) {
        int partner = partner();
        int assignment = oneIn(3) ? 1 : 0;
        if (oneIn(2)) {
            act.add(new Price(partner, assignment, price()));
        }
        for (int times = random.nextInt(1, 4); times > 0; times--) {
            act.add(new Deliver(partner, assignment, random.nextInt(Scene.DAYS), 1 + random.nextInt(4)));
        }
        if (oneIn(5)) {
            act.add(new Cancel(random.nextInt(ANY), true));
        }
        act.add(reading(partner));
    }

    private ReadLeads reading(int partner) {
        return new ReadLeads(partner, 1 + random.nextInt(20), oneIn(3) ? random.nextInt(4) : 0);
    }

    private void terms(List<Happening> act) {
        boolean ofParties = random.nextBoolean();
        for (int times = random.nextInt(1, 3); times > 0; times--) {
            if (!ofParties) {
                act.add(new Name(partner(), random.nextInt(Scene.ASSIGNMENTS), random.nextInt(3)));
            } else if (oneIn(2)) {
                act.add(new Rate(oneIn(3) ? 16 : oneIn(2) ? 7 : 19, random.nextInt(-5, Scene.DAYS)));
            } else {
                act.add(new Details(partner(), Scene.Details.values()[random.nextInt(4)]));
            }
        }
        if (oneIn(3)) {
            act.add(new Repeat(ofParties ? Repeat.Topic.PARTIES : Repeat.Topic.ASSIGNMENTS, 0, random.nextInt(ANY)));
        }
        act.add(new ReadDirectory(ofParties, 1 + random.nextInt(8), oneIn(3) ? random.nextInt(3) : 0));
    }

    private void run(List<Happening> act) {
        int period = oneIn(3) ? random.nextInt(Scene.PERIODS.size()) : random.nextInt(3);
        act.add(new Run(period, oneIn(4) ? random.nextInt(1 << Scene.PARTNERS) : 0));
        for (int times = random.nextInt(3, 9); times > 0; times--) {
            act.add(new Work());
        }
    }

    private void closing(List<Happening> act) {
        int bill = random.nextInt(ANY);
        for (int times = random.nextInt(3); times > 0; times--) {
            act.add(new Adjust(bill, amount(), PERCENTS[random.nextInt(PERCENTS.length)]));
        }
        if (oneIn(6)) {
            act.add(oneIn(3) ? new Discard(bill) : new Unadjust(bill, random.nextInt(ANY)));
        }
        if (!oneIn(4)) {
            act.add(new Accept(bill));
        }
        act.add(new Finalize(bill));
    }

    private void cancellation(List<Happening> act) {
        for (int times = random.nextInt(1, 5); times > 0; times--) {
            act.add(new Cancel(random.nextInt(ANY), oneIn(5)));
        }
        if (oneIn(3)) {
            act.add(new Repeat(Repeat.Topic.LEADS, partner(), random.nextInt(ANY)));
        }
        for (int partner = 0; partner < Scene.PARTNERS; partner++) {
            if (oneIn(2)) {
                act.add(reading(partner));
            }
        }
        act.add(new Credit());
    }

    private void payment(List<Happening> act) {
        int bill = random.nextInt(ANY);
        if (oneIn(3)) {
            act.add(new Pay(bill, 4, false));
            cancellation(act);
        }
        for (int times = random.nextInt(1, 4); times > 0; times--) {
            act.add(
                    switch (random.nextInt(7)) {
                        case 0 -> new Revert(bill, random.nextInt(ANY));
                        case 1, 2 -> new Use(bill, random.nextInt(ANY));
                        case 3 -> new PayOut(bill);
                        default -> new Pay(bill, random.nextInt(1, 6), oneIn(3));
                    });
        }
    }

    private Happening anything() {
        return switch (random.nextInt(4)) {
            case 0 -> new Days(random.nextInt(-3, 20));
            case 1 -> new Include(random.nextInt(Scene.PERIODS.size()));
            default -> new Work();
        };
    }

    /** Prices that do not divide well, and now and then nothing at all. */
    private int price() {
        return oneIn(12) ? 0 : oneIn(2) ? 3333 : random.nextInt(1, 9_000);
    }

    private int amount() {
        return oneIn(12) ? 0 : oneIn(4) ? -random.nextInt(20_000) : random.nextInt(-3_000, 3_000);
    }

    private int partner() {
        return oneIn(2) ? 0 : random.nextInt(Scene.PARTNERS);
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }
}
