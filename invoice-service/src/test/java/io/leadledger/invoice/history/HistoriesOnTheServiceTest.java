package io.leadledger.invoice.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.event.bill.Bill;
import io.leadledger.event.invoice.DocumentType;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.history.simulated.SimulatedBilling;
import io.leadledger.invoice.history.story.Billing;
import io.leadledger.invoice.history.story.Billing.Paper;
import io.leadledger.invoice.history.story.Happening;
import io.leadledger.invoice.history.story.Happening.Cancel;
import io.leadledger.invoice.history.story.Happening.Credit;
import io.leadledger.invoice.history.story.Happening.Days;
import io.leadledger.invoice.history.story.Happening.Deliver;
import io.leadledger.invoice.history.story.Happening.Details;
import io.leadledger.invoice.history.story.Happening.Name;
import io.leadledger.invoice.history.story.Happening.Price;
import io.leadledger.invoice.history.story.Happening.Rate;
import io.leadledger.invoice.history.story.Happening.ReadDirectory;
import io.leadledger.invoice.history.story.Happening.ReadLeads;
import io.leadledger.invoice.history.story.Happening.Repeat;
import io.leadledger.invoice.history.story.Happening.Run;
import io.leadledger.invoice.history.story.Happening.Work;
import io.leadledger.invoice.history.story.Histories;
import io.leadledger.invoice.history.story.Scene;
import io.leadledger.invoice.history.story.Step;
import io.leadledger.invoice.payment.Balances;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InjectedFailures;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import io.leadledger.invoice.testing.MovableClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The same histories on the service with its real PostgreSQL and Kafka, many at once, while steps of issuing fail: they come to
 * the same documents as on the simulated one, so what is modelled there does what the real one does. Before each request all
 * facts are read, jobs run in one go and the day stays, since a test does not decide that here. {@code
 * -Dleadledger.histories.seed} says the first, {@code -Dleadledger.histories.service} how many.
 */
@Tag("R-051")
@Tag("R-053")
@Tag("R-044")
class HistoriesOnTheServiceTest implements InvoiceServiceTest {

    private static final Logger LOG = LoggerFactory.getLogger(HistoriesOnTheServiceTest.class);

    private static final long SEED = Long.getLong("leadledger.histories.seed", System.currentTimeMillis());
    private static final int COUNT = Integer.getInteger("leadledger.histories.service", 20);
    private static final int STEPS = 120;
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 2);
    private static final int WORTHWHILE = 3;
    private static final int ALL = 1_000_000;
    private static final List<String> POINTS = List.of(
            "finalize.before-number",
            "finalize.facts-written",
            "finalize.inside-number",
            "finalize.after-number",
            "finalize.after-commit",
            "credit-note.facts-written",
            "credit-note.inside-number",
            "credit-note.after-commit");

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Balances balances;

    @Autowired
    InjectedFailures failures;

    @Autowired
    MovableClock clock;

    @Test
    void histories_come_to_the_same_documents_on_the_service_as_on_the_simulated_one() throws Exception {
        LOG.info("histories on the service seed={} count={}", SEED, COUNT);
        clock.setTo(TODAY + "T08:00:00Z");
        POINTS.forEach(point -> failures.failAt(point, 6));
        List<Callable<Integer>> histories = LongStream.range(SEED, Long.MAX_VALUE)
                .filter(HistoriesOnTheServiceTest::isWorthwhile)
                .limit(COUNT)
                .mapToObj(seed -> (Callable<Integer>) () -> play(seed))
                .toList();

        int said = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> one : threads.invokeAll(histories)) {
                said += one.get();
            }
        }

        LOG.info("said of documents={}", said);
        assertThat(said).isGreaterThanOrEqualTo(WORTHWHILE);
    }

    /** Whether some documents come of it; most histories end in drafts that nobody may make final. */
    private static boolean isWorthwhile(long seed) {
        return COUNT == 1
                || played(new SimulatedBilling(Set.of()), waiting(Histories.of(seed, STEPS)))
                                .size()
                        >= WORTHWHILE;
    }

    /** What the documents say. */
    private int play(long seed) {
        List<Step> steps = waiting(Histories.of(seed, STEPS));
        try {
            List<String> simulated = played(new SimulatedBilling(Set.of()), steps);
            List<String> real = played(new ServiceBilling(new ServiceBilling.Beans(facts, api, jdbc, balances)), steps);
            assertThat(real).isEqualTo(simulated);
            return real.size();
        } catch (AssertionError | RuntimeException failure) {
            throw new AssertionError(
                    "-Dleadledger.histories.seed=%d -Dleadledger.histories.service=1: %s%n%s"
                            .formatted(
                                    seed,
                                    failure,
                                    steps.stream().map(Step::toString).collect(Collectors.joining("\n"))),
                    failure);
        }
    }

    private static List<String> played(Billing billing, List<Step> steps) {
        Play play = new Play(billing, TODAY);
        play.begin();
        steps.forEach(play::step);
        play.end();
        new Laws(billing, play.oracle(), billing instanceof SimulatedBilling).hold();
        return billing.papers().stream()
                .flatMap(HistoriesOnTheServiceTest::said)
                .sorted()
                .toList();
    }

    /** What an invoice says, but for ids and names; of notes how many leads are credited on it. */
    private static Stream<String> said(Paper paper) {
        DocumentContent content = paper.content();
        Bill bill = content.bill();
        if (content.header().type() == DocumentType.CREDIT_NOTE) {
            return paper.leads().stream().map(lead -> "bill " + paper.bill() + " credits " + lead);
        }
        String number = content.header().number().replaceFirst("^[^-]*", "");
        String lines = bill.lines().stream()
                .map(line -> List.of(
                                line.name(),
                                line.quantity(),
                                line.net(),
                                line.vatPercent(),
                                line.serviceFrom(),
                                line.serviceTo(),
                                line.late())
                        .toString())
                .sorted()
                .collect(Collectors.joining());
        String adjustments = bill.adjustments().stream()
                .map(one -> one.amount() + " at " + one.vatRate())
                .collect(Collectors.joining());
        return Stream.of("bill %d %s %s %s %s %s %s %s"
                .formatted(
                        paper.bill(),
                        number,
                        content.header().dueDate(),
                        content.taxDecision().treatment(),
                        content.buyer().format(),
                        bill.totals(),
                        lines,
                        adjustments));
    }

    /** The same with everything read before it is needed. */
    private static List<Step> waiting(List<Step> steps) {
        List<Step> waiting = new ArrayList<>();
        boolean unread = true;
        for (Step step : steps) {
            switch (step.what()) {
                case ReadLeads _, ReadDirectory _, Work _, Days _, Credit _ -> {}
                case Repeat repeat when repeat.topic() != Repeat.Topic.LEADS -> {}
                case Deliver _, Price _, Cancel _, Name _, Rate _, Details _, Repeat _ -> {
                    waiting.add(step);
                    unread = true;
                }
                case Happening request -> {
                    if (unread) {
                        readAll(waiting);
                        unread = false;
                    }
                    waiting.add(step);
                    if (request instanceof Run) {
                        waiting.addAll(Collections.nCopies(Scene.PARTNERS + 2, new Step(new Work())));
                    }
                }
            }
        }
        return waiting;
    }

    private static void readAll(List<Step> waiting) {
        for (int partner = 0; partner < Scene.PARTNERS; partner++) {
            waiting.add(new Step(new ReadLeads(partner, ALL, 0)));
        }
        waiting.add(new Step(new ReadDirectory(true, ALL, 0)));
        waiting.add(new Step(new ReadDirectory(false, ALL, 0)));
        waiting.add(new Step(new Credit()));
    }
}
