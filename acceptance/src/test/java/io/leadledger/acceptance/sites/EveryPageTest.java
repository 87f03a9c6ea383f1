package io.leadledger.acceptance.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.acceptance.Installation;
import io.leadledger.api.IdempotencyKey;
import io.leadledger.api.invoice.AmountForm;
import io.leadledger.api.invoice.bankstatement.StatementApi;
import io.leadledger.api.invoice.billingrun.BillingRunApi;
import io.leadledger.api.invoice.billingrun.BillingRunForm;
import io.leadledger.api.invoice.invoice.InvoiceApi;
import io.leadledger.api.invoice.invoice.InvoiceStatus;
import io.leadledger.api.invoice.invoice.InvoiceSummary;
import io.leadledger.api.invoice.payment.PaymentApi;
import io.leadledger.api.invoice.payment.PaymentForm;
import io.leadledger.api.invoice.payment.PaymentWritten;
import io.leadledger.api.job.JobApi;
import io.leadledger.api.job.JobId;
import io.leadledger.api.partner.entity.EntityApi;
import io.leadledger.id.EntityId;
import io.leadledger.quickstart.run.LocalApi;
import io.leadledger.quickstart.stack.Stack;
import io.leadledger.scenario.api.Api;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every page of both sites as a person meets it: no finding of axe, nothing wider than the window, no complaint of the
 * browser, no request to anybody else; with 50 rows, with errors and with dialogs open. Pictures of all of them are in
 * {@code acceptance/target/pictures}, for eyes.
 */
@Order(10)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {

    private static final Logger LOG = LoggerFactory.getLogger(EveryPageTest.class);
    private static final String APP = "/app/" + SitesFolder.ENTITY;
    private static final String STRANGE = "errors and what strangers see";
    private static final String NOBODY = "0199d5a0-0000-7000-8000-0000000000aa";

    private final Installation installation = Installation.shared();
    private final Path pictures = Path.of("target", "pictures");
    private final List<String> operatorsPages = new ArrayList<>();
    private final List<String> partnersPages = new ArrayList<>();
    private Findings findings = new Findings();
    private String paidInvoice = "";
    private Stack stack;
    private Portal portal;
    private Chromium chromium;
    private Visitor operator;
    private Visitor partner;

    @BeforeAll
    void log_in_and_read_all_pages() throws IOException {
        stack = installation.running();
        SitesFolder.load(installation);
        draftsOfFebruary();
        String payment = paymentsOfJanuary();
        Files.createDirectories(pictures);
        portal = new Portal(installation, "pages");
        chromium = new Chromium(stack.addresses());
        operator = chromium.visitor(Look.DESK);
        operator.open("/app");
        operator.logIn("operator", stack.secrets().operator());
        partner = chromium.visitor(Look.DESK);
        portal.enter(partner, SitesFolder.AURORA, "/partner");

        try (Reading reading = new Reading(stack.addresses(), pictures)) {
            findings = reading.findings();
            long begin = System.nanoTime();
            operatorsPages.addAll(reading.site(
                    "console",
                    operator.state(),
                    new SiteMap("/app/(select-entity|" + SitesFolder.ENTITY + "($|[/?]).*)"),
                    APP + "/partners?q=aurora",
                    APP + "/invoices/month-end?period=2026-02",
                    payment + "/undo",
                    payment.replaceFirst("[^/]+$", "new"),
                    APP,
                    "/app/select-entity"));
            partnersPages.addAll(reading.site(
                    "portal",
                    partner.state(),
                    new SiteMap("/partner($|[/?]).*"),
                    "/partner/leads",
                    "/partner/invoices"));
            Duration took = Duration.ofNanos(System.nanoTime() - begin);
            int pages = operatorsPages.size() + partnersPages.size();
            LOG.info(
                    "{} pages in all looks took {} ms each",
                    pages,
                    took.dividedBy(pages).toMillis());
            reading.all(errorsAndWhatStrangersSee());
        }
    }

    @AfterAll
    void leave() {
        chromium.close();
        portal.close();
    }

    @Test
    void the_pages_are_those_that_people_work_with() {
        assertThat(operatorsPages)
                .extracting(SiteMap::shape)
                .contains(
                        "/app/select-entity",
                        APP,
                        APP + "/partners",
                        APP + "/partners/{id}",
                        APP + "/invoices?status=all",
                        APP + "/invoices/{id}",
                        APP + "/invoices/{id}/payments/new",
                        APP + "/invoices/{id}/payments/{id}/undo",
                        APP + "/invoices/open-items",
                        APP + "/invoices/reminders",
                        APP + "/settings/reminders",
                        APP + "/invoices/bank-statements",
                        APP + "/invoices/bank-statements/new",
                        APP + "/invoices/bank-statements/{id}",
                        APP + "/invoices/bank-statements/{id}/lines/{id}",
                        APP + "/invoices/bookkeeping",
                        APP + "/invoices/bookkeeping/settings",
                        APP + "/invoices/{id}/lines/{n}",
                        APP + "/credit-notes/{id}",
                        APP + "/credit-notes/{id}/lines/{n}",
                        APP + "/credit-notes/{id}/proof",
                        APP + "/settings/export",
                        APP + "/jobs",
                        APP + "/jobs/{id}");
        assertThat(partnersPages)
                .extracting(SiteMap::shape)
                .contains("/partner/leads", "/partner/leads/{id}", "/partner/invoices", "/partner/invoices/{id}");
        for (String list : List.of("/partners", "/invoices?status=draft")) {
            operator.open(APP + list);
            assertThat(operator.find("tbody tr").count()).as(list).isEqualTo(50);
        }
        partner.open("/partner/leads");
        assertThat(partner.find("tbody tr").count()).isEqualTo(50);
    }

    static Stream<Look> looks() {
        return Looks.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void nothing_is_wrong_with_any_page_of_the_console(Look look) {
        assertThat(findings.seen("console", look)).isGreaterThanOrEqualTo(operatorsPages.size());
        assertThat(findings.wrong("console", look)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void nothing_is_wrong_with_any_page_of_the_portal(Look look) {
        assertThat(findings.seen("portal", look)).isGreaterThanOrEqualTo(partnersPages.size());
        assertThat(findings.wrong("portal", look)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void nothing_is_wrong_with_errors_and_with_what_strangers_see(Look look) {
        assertThat(findings.seen(STRANGE, look)).isGreaterThanOrEqualTo(8);
        assertThat(findings.wrong(STRANGE, look)).isEmpty();
    }

    private List<Goal> errorsAndWhatStrangersSee() {
        String known = operator.state();
        String partners = partner.state();
        String form = draft() + "/adjustments/new";
        return List.of(
                Goal.page(STRANGE, "console-not-found", known, APP + "/invoices/" + NOBODY, 404),
                new Goal(STRANGE, "console-form-with-errors", known, visitor -> {
                    visitor.open(form);
                    visitor.find("input[name=amount]").fill("thirty");
                    visitor.find("main form [type=submit]").last().click();
                    await().until(() -> visitor.find("[aria-invalid=true]").count() > 0);
                }),
                Goal.page(STRANGE, "console-paid-invoice", known, paidInvoice, 200),
                Goal.page(STRANGE, "portal-not-found", partners, "/partner/leads/" + NOBODY, 404),
                Goal.page(STRANGE, "portal-nothing-found", partners, "/partner/leads?q=nobody+of+that+name", 200),
                Goal.page(STRANGE, "login-operators", null, "/app", 200),
                Goal.page(STRANGE, "login-partners", null, "/partner", 200),
                new Goal(STRANGE, "login-refused", null, visitor -> {
                    visitor.open("/partner");
                    visitor.logIn("nobody@aurora.example", "Wrong-Password-1");
                }),
                Goal.page(STRANGE, "invitation-unknown", null, "/partner/invitation/" + "x".repeat(43), 404));
    }

    private String draft() {
        return operatorsPages.stream()
                .filter(page -> SiteMap.shape(page).endsWith("/invoices/{id}/adjustments/new"))
                .findFirst()
                .map(page -> page.replaceFirst("/adjustments/new.*", ""))
                .orElseThrow(() -> new AssertionError("no draft among " + operatorsPages));
    }

    /** Something that was paid, and a statement whose lines are of every kind; where the payment is. */
    private String paymentsOfJanuary() {
        Api api = LocalApi.open(stack.addresses(), stack.secrets());
        EntityId entity = api.client(EntityApi.class)
                .list(SitesFolder.ENTITY, 1, null)
                .items()
                .getFirst()
                .entityId();
        List<InvoiceSummary> open = api.client(InvoiceApi.class)
                .list(entity, null, null, null, null, InvoiceStatus.OPEN, null, "number", 50, null)
                .items();
        InvoiceSummary paid = open.getFirst();
        AmountForm some = new AmountForm("1.00", "EUR");
        PaymentWritten payment = api.client(PaymentApi.class)
                .pay(
                        paid.invoiceId(),
                        new IdempotencyKey("pages"),
                        new PaymentForm(some, String.valueOf(paid.issueDate()), "statement 3", null));
        String rows = """
                Buchungstag;Betrag;Verwendungszweck;Auftraggeber/Empfänger
                10.02.2026;1,00;%s;Aurora Energie GmbH
                10.02.2026;5,00;Spende;Jemand
                10.02.2026;-9,00;Miete;Hausverwaltung
                """.formatted(paid.number());
        api.client(StatementApi.class)
                .read(entity, "february.csv", null, rows.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        paidInvoice = APP + "/invoices/" + paid.invoiceId();
        return paidInvoice + "/payments/" + payment.paymentId();
    }

    /** Something to decide on: leads of February, and drafts of them. */
    private void draftsOfFebruary() {
        Api api = LocalApi.open(stack.addresses(), stack.secrets());
        EntityId entity = api.client(EntityApi.class)
                .list(SitesFolder.ENTITY, 1, null)
                .items()
                .getFirst()
                .entityId();
        BillingRunForm february = new BillingRunForm(entity.value(), "2026-02-01", "2026-03-01", null);
        BillingRunApi runs = api.client(BillingRunApi.class);
        JobApi jobs = api.client(JobApi.class);
        await().until(() -> {
            JobId job = runs.generate(null, february).jobId();
            return await().until(() -> jobs.find(job), one -> one.state().hasEnded())
                            .failed()
                    == 0;
        });
    }
}
