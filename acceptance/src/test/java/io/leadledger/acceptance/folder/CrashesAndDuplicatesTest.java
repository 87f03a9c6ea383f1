package io.leadledger.acceptance.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.acceptance.Installation;
import io.leadledger.acceptance.JanuaryFolder;
import io.leadledger.acceptance.Silence;
import io.leadledger.acceptance.Topics;
import io.leadledger.api.IdempotencyKey;
import io.leadledger.api.invoice.invoice.InvoiceSummary;
import io.leadledger.api.invoice.numbering.RegisteredNumber;
import io.leadledger.api.invoice.proof.ProofApi;
import io.leadledger.api.invoice.proof.ProofsForm;
import io.leadledger.api.invoice.sending.SendingAnswer;
import io.leadledger.api.invoice.sending.SendingApi;
import io.leadledger.api.invoice.sending.SendingState;
import io.leadledger.api.invoice.sending.SendingsApi;
import io.leadledger.api.invoice.sending.SendingsForm;
import io.leadledger.api.job.JobAnswer;
import io.leadledger.api.job.JobState;
import io.leadledger.event.EventIds;
import io.leadledger.id.EntityId;
import io.leadledger.quickstart.mailbox.Mailbox;
import io.leadledger.quickstart.run.LocalApi;
import io.leadledger.quickstart.servicejar.ServiceName;
import io.leadledger.scenario.api.Api;
import io.leadledger.scenario.api.Narration;
import io.leadledger.scenario.billing.AdjustmentLoading;
import io.leadledger.scenario.billing.BilledPeriod;
import io.leadledger.scenario.billing.Generation;
import io.leadledger.scenario.billing.LedgerArrival;
import io.leadledger.scenario.finalizing.Finalizing;
import io.leadledger.scenario.folder.Scenario;
import io.leadledger.scenario.folder.ScenarioFolder;
import io.leadledger.scenario.job.JobEnd;
import io.leadledger.scenario.loading.LoadedThings;
import io.leadledger.scenario.run.FolderLoading;
import io.leadledger.servers.port.Listener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Journey J12: January's month-end while invoice-service is killed three times (once at each of its jobs), and while
 * everything on the topics comes twice, the second time in an order of its own.
 */
@Order(4)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrashesAndDuplicatesTest {

    private static final String ENTITY = "storm";
    private static final Pattern MESSAGE_ID = Pattern.compile("(?m)^Message-ID: <(.+)>$");

    private final Installation installation = Installation.shared();
    private final Narration silence = new Silence();
    private final Random order = new Random(12);
    private final Path mails = installation.folder("mail-of-" + ENTITY);
    private Api api;
    private Mailbox mailbox;
    private BilledPeriod period;
    private Scenario scenario;
    private LoadedThings things;

    @BeforeAll
    void load_january() {
        var stack = installation.running();
        api = LocalApi.open(stack.addresses(), stack.secrets());
        int port = stack.addresses().ports().of(Listener.MAILBOX);
        mailbox = Mailbox.open(port, mails);
        Mailbox.announce(port, LocalApi.forSettings(stack.addresses(), stack.secrets()));
        scenario = ScenarioFolder.read(JanuaryFolder.of(installation, ENTITY));
        FolderLoading loading = new FolderLoading(scenario, api, silence);
        loading.loadMasterData();
        loading.loadDeliveries();
        new LedgerArrival(api, silence).await(loading.things());
        assertThat(loading.rejections().rows()).isEmpty();
        things = loading.things();
        period = new BilledPeriod(
                new EntityId(things.entity(ENTITY).orElseThrow().id()), "EUR", scenario.period());
    }

    @AfterAll
    void close() {
        mailbox.close();
    }

    @Test
    @Tag("R-053")
    @Tag("R-057")
    @Tag("R-101")
    void the_same_seven_invoices_without_a_gap_each_mail_recorded_once_and_all_of_it_proved() {
        assertThat(redeliver()).isGreaterThan(161);
        assertThat(killedAt(
                        "billing-run.after-draft",
                        3,
                        () -> new Generation(api, silence).generate(period, things.transactions())))
                .isEmpty();
        FolderLoading loading = new FolderLoading(scenario, api, silence);
        new AdjustmentLoading(api, silence, loading.rejections())
                .load(scenario.sheets().adjustments(), period);
        redeliver();
        assertThat(killedAt(
                        "finalize.after-number",
                        4,
                        () -> new Finalizing(api, silence).run(period, things.partnerKeys())))
                .isEmpty();
        redeliver();
        JobAnswer sent = killedAt("mail.after-hand-over", 2, this::send);
        redeliver();

        assertThat(sent.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(sent.done() + sent.skipped()).isEqualTo(7);
        List<InvoiceSummary> invoices = period.invoices(api);
        assertThat(invoices)
                .extracting(invoice -> invoice.totals().total().amount().toPlainString())
                .containsExactlyInAnyOrder("2112.25", "300.00", "297.50", "75.00", "53.55", "392.70", "118.99");
        assertThat(new io.leadledger.acceptance.Api(installation)
                        .register(period.entityId().value()))
                .extracting(RegisteredNumber::number)
                .isEqualTo(IntStream.rangeClosed(1, 7).mapToObj(Long::valueOf).toList());
        List<String> recorded = invoices.stream().map(this::messageId).toList();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(messageIds()).hasSize(8));
        assertThat(messageIds()).hasSameElementsAs(recorded);
        assertIdentical();
    }

    /** The one mail that is recorded of it. */
    private String messageId(InvoiceSummary invoice) {
        List<SendingAnswer> sendings = api.client(SendingApi.class).ofInvoice(invoice.invoiceId());
        assertThat(sendings).hasSize(1);
        assertThat(sendings.getFirst().state()).isEqualTo(SendingState.SENT);
        return sendings.getFirst().messageId();
    }

    private JobAnswer send() {
        SendingsForm form = new SendingsForm(
                period.entityId().value(),
                period.period().from().toString(),
                period.period().to().toString(),
                null);
        IdempotencyKey key = new IdempotencyKey(EventIds.next());
        return new JobEnd(api, silence)
                .await("sent", api.client(SendingsApi.class).start(key, form));
    }

    private void assertIdentical() {
        IdempotencyKey key = new IdempotencyKey(EventIds.next());
        ProofsForm form = new ProofsForm(period.entityId().value(), null, null);
        JobAnswer proved = new JobEnd(api, silence)
                .await("proved", api.client(ProofApi.class).start(key, form));
        assertThat(proved.failed()).as(proved.toString()).isZero();
        assertThat(proved.state()).isEqualTo(JobState.SUCCEEDED);
    }

    /** What comes of something while invoice-service is killed at a point, and started again at once. */
    private <T> T killedAt(String point, int time, Supplier<T> work) {
        installation.killAt(ServiceName.INVOICE, point, time);
        CompletableFuture<Void> supervisor = installation.restartOnceDead(ServiceName.INVOICE);
        T result = work.get();
        assertThat(supervisor).succeedsWithin(Duration.ofMinutes(2));
        assertThat(installation.log(ServiceName.INVOICE)).contains("killed at point=" + point + " time=" + time);
        return result;
    }

    private int redeliver() {
        return new Topics(installation.running().kafka().plan())
                .redeliver(period.entityId().value(), order);
    }

    private List<String> messageIds() {
        try (Stream<Path> files = Files.list(mails)) {
            return files.map(CrashesAndDuplicatesTest::text)
                    .flatMap(text -> MESSAGE_ID.matcher(text).results())
                    .map(found -> found.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
