package io.leadledger.acceptance.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.acceptance.Installation;
import io.leadledger.acceptance.Installation.Ended;
import io.leadledger.api.delivery.cancellation.CancellationApi;
import io.leadledger.api.delivery.cancellation.CancellationRow;
import io.leadledger.api.delivery.cancellation.CancellationsForm;
import io.leadledger.api.invoice.creditnote.CreditNoteAnswer;
import io.leadledger.api.invoice.creditnote.CreditNoteApi;
import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.api.invoice.invoice.InvoiceApi;
import io.leadledger.api.partner.entity.EntityApi;
import io.leadledger.event.payment.PaymentStatus;
import io.leadledger.id.EntityId;
import io.leadledger.id.InvoiceId;
import io.leadledger.money.Money;
import io.leadledger.quickstart.run.LocalApi;
import io.leadledger.quickstart.stack.Stack;
import io.leadledger.scenario.api.Api;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Journey J8 and the end of J6 in two browsers: an invoice of 2,112.25 with a granted credit of 30.00 is overdue, paid, opened
 * again and paid; then its leads are cancelled. Another of three leads at 33.33 is credited one by one.
 */
@Order(7)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PaymentJourneyTest {

    private static final String ENTITY = "paying";
    private static final String PAYER = "quitta";
    private static final int PREMIUM = 38;
    private static final int CATCH_ALL = 57;

    private final Installation installation = Installation.shared();
    private Api api;
    private EntityId entity;
    private InvoiceId invoice;
    private String pdf = "";
    private Portal portal;
    private Chromium chromium;
    private Visitor operator;
    private Visitor partner;

    @BeforeAll
    void january_is_billed_and_two_people_look_at_it() throws IOException {
        Stack stack = installation.running();
        Ended ended = installation.load(folder(), installation.folder("out-paying"));
        assertThat(ended.exitCode()).as(ended.output()).isZero();
        api = LocalApi.open(stack.addresses(), stack.secrets());
        entity = api.client(EntityApi.class)
                .list(ENTITY, 1, null)
                .items()
                .getFirst()
                .entityId();
        invoice = invoiceOf(PAYER).invoiceId();
        pdf = String.valueOf(invoiceOf(PAYER).hashes()).replaceAll(".*pdfSha256=([0-9a-f]+).*", "$1");
        portal = new Portal(installation, "paying");
        chromium = new Chromium(stack.addresses());
        operator = chromium.visitor(Look.DESK);
        operator.open("/app/" + ENTITY + "/invoices");
        operator.logIn("operator", stack.secrets().operator());
        partner = chromium.visitor(Look.DESK);
        portal.enter(partner, PAYER, "/partner/invoices");
    }

    @AfterAll
    void put_the_clock_right() {
        installation.ahead(Duration.ZERO);
        chromium.close();
        portal.close();
    }

    @Test
    @Order(1)
    @Tag("R-058")
    void j8_step_1_the_due_date_passes_and_both_sides_say_overdue() {
        operator.open(page());
        assertThat(operator.text()).contains("Open", "2,112.25").doesNotContain("Overdue");

        installation.ahead(Duration.ofDays(15));

        operator.open(page());
        assertThat(operator.text()).contains("Overdue");
        operator.open("/app/" + ENTITY + "/invoices?status=overdue");
        assertThat(operator.text()).contains(number());
        partner.open("/partner/invoices?tab=overdue");
        assertThat(partner.text()).contains(number(), "Overdue");
    }

    @Test
    @Order(2)
    @Tag("R-058")
    void j8_step_2_the_operator_marks_it_as_paid_with_date_and_reference() {
        operator.open(page());
        operator.follow("Mark as paid");
        operator.find("#reference").fill("statement 3");
        operator.press("Book the payment");

        await().until(() -> operator.toast().contains("The payment of " + number() + " is booked."));
        assertThat(operator.text()).contains("Paid", "statement 3", "2,112.25 EUR paid");
        awaitPartner("Paid");
    }

    @Test
    @Order(3)
    @Tag("R-058")
    void j8_step_3_it_is_undone_with_a_reason_that_stands_in_the_history() {
        operator.follow("Undo");
        operator.fill("Reason", "booked on the wrong invoice");
        operator.press("Take it back");

        assertThat(operator.text())
                .contains("Overdue", "Payment of 2,112.25 EUR taken back", "booked on the wrong invoice");
        awaitPartner("Overdue");
        assertThat(shown().paymentStatus()).isEqualTo(PaymentStatus.OVERDUE);
    }

    @Test
    @Order(4)
    @Tag("R-060")
    void j6_step_10_a_credit_note_on_a_paid_invoice_leaves_it_paid_with_a_balance_of_29_75() {
        installation.ahead(Duration.ZERO);
        operator.open("/app/" + ENTITY + "/invoices?status=open");
        operator.find("input[name=chosen][value='" + invoice + "']").check();
        operator.press("Mark as paid");
        operator.press("Mark 1 invoice as paid");
        await().untilAsserted(() -> assertThat(shown().paymentStatus()).isEqualTo(PaymentStatus.PAID));

        cancel(IntStream.of(1).mapToObj(n -> "p" + n).toList());

        await().atMost(Duration.ofSeconds(20)).until(() -> notes(invoice).size() == 1);
        assertThat(total(notes(invoice).getFirst())).isEqualTo(euros("29.75"));
        operator.open(page());
        assertThat(operator.text()).contains("Paid", "Credit balance", "29.75");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            partner.open("/partner/invoices/" + invoice);
            assertThat(partner.text()).contains("Paid", "Your credit balance", "29.75");
        });
    }

    @Test
    @Order(5)
    @Tag("R-060")
    void j6_step_9_crediting_all_the_rest_ends_at_the_invoice_exactly_and_the_document_is_untouched() {
        cancel(IntStream.rangeClosed(2, PREMIUM).mapToObj(n -> "p" + n).toList());
        cancel(IntStream.rangeClosed(1, CATCH_ALL).mapToObj(n -> "c" + n).toList());

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(shown().paymentStatus()).isEqualTo(PaymentStatus.CREDITED));
        assertThat(notes(invoice).stream().map(PaymentJourneyTest::total).reduce(euros("0.00"), Money::plus))
                .isEqualTo(euros("2112.25"));
        assertThat(notes(invoice).stream()
                        .flatMap(note -> note.bill().adjustments().stream())
                        .map(one -> one.amount().amount().toPlainString()))
                .containsExactly("-30.00");
        assertThat(String.valueOf(shown().hashes())).contains(pdf);
        operator.open(page());
        assertThat(operator.text()).contains("Credited", "Credit balance", "2,112.25");
        awaitPartner("Credited");
    }

    @Test
    @Order(6)
    @Tag("R-060")
    void j6_step_11_three_leads_credited_one_by_one_are_exactly_118_99() {
        InvoiceId three = invoiceOf("drei").invoiceId();
        for (int n = 1; n <= 3; n++) {
            int notes = n;
            cancel(List.of("d" + n));
            await().atMost(Duration.ofSeconds(20)).until(() -> notes(three).size() == notes);
        }

        assertThat(notes(three).stream().map(PaymentJourneyTest::total).reduce(euros("0.00"), Money::plus))
                .isEqualTo(euros("118.99"));
        assertThat(invoiceOf("drei").paymentStatus()).isEqualTo(PaymentStatus.CREDITED);
    }

    private void awaitPartner(String status) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            partner.open("/partner/invoices/" + invoice);
            assertThat(partner.text()).contains(status);
        });
    }

    private String page() {
        return "/app/" + ENTITY + "/invoices/" + invoice;
    }

    private String number() {
        return String.valueOf(shown().number());
    }

    private InvoiceAnswer shown() {
        return api.client(InvoiceApi.class).find(invoice);
    }

    private InvoiceAnswer invoiceOf(String partnerKey) {
        InvoiceApi invoices = api.client(InvoiceApi.class);
        return invoices.list(entity, null, null, null, null, null, null, null, 50, null).items().stream()
                .filter(one -> one.partnerExternalId().equals(partnerKey))
                .findFirst()
                .map(one -> invoices.find(one.invoiceId()))
                .orElseThrow();
    }

    private List<CreditNoteAnswer> notes(InvoiceId of) {
        return api.client(CreditNoteApi.class)
                .list(entity, of, null, null, null, null, 500, null)
                .items();
    }

    private void cancel(List<String> deliveries) {
        List<CancellationRow> rows = deliveries.stream()
                .map(one -> new CancellationRow(
                        "paying-" + one, null, "2026-02-03T09:30:00+01:00", "AUTOMATION_REVOKED", null))
                .toList();
        var results = api.client(CancellationApi.class).cancelAll(new CancellationsForm(entity.value(), rows));
        assertThat(results.rejected()).as(results.toString()).isZero();
    }

    private static Money total(CreditNoteAnswer note) {
        return note.bill().totals().total();
    }

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }

    private Path folder() throws IOException {
        Path folder = Files.createDirectories(installation.folder("paying"));
        Files.writeString(
                folder.resolve("operator.yaml"),
                Files.readString(Installation.checkout("examples/january/operator.yaml"))
                        .replace("entity: leads", "entity: " + ENTITY)
                        .replace("name: Nordlicht Leads\n", "name: Nordlicht Paying\n"));
        Files.writeString(folder.resolve("period.yaml"), "entity: " + ENTITY + "\nfrom: 2026-01-01\nto: 2026-02-01\n");
        Files.writeString(
                folder.resolve("profiles.csv"),
                "profile,entity,base_price,routing_strategy\npaying-solar," + ENTITY + ",15.00,FIRST_MATCH\n");
        Files.writeString(folder.resolve("partners.csv"), """
                partner,display_name,legal_name,email,street,postcode,city,country,vat_id,tax_number,payment_terms_days,currency,e_invoice_format,buyer_reference,line_granularity,language
                quitta,Quitta Solar,Quitta Solar GmbH,office@quitta.example,Sonnenallee 12,12045,Berlin,DE,,,14,EUR,ZUGFERD,,,de
                drei,Drei Dach,Drei Dach GmbH,office@drei.example,Sonnenallee 13,12045,Berlin,DE,,,14,EUR,ZUGFERD,,,de
                """);
        Files.writeString(folder.resolve("assignments.csv"), """
                assignment,partner,profile,priority,price
                quitta-premium,quitta,paying-solar,1,25.00
                quitta-catch-all,quitta,paying-solar,9,
                drei-leads,drei,paying-solar,2,33.33
                """);
        List<String> leads =
                new ArrayList<>(List.of("delivery_id,assignment,lead_id,delivered_at,test,name,email,phone,postcode"));
        IntStream.rangeClosed(1, PREMIUM).forEach(n -> leads.add(lead("p" + n, "quitta-premium")));
        IntStream.rangeClosed(1, CATCH_ALL).forEach(n -> leads.add(lead("c" + n, "quitta-catch-all")));
        IntStream.rangeClosed(1, 3).forEach(n -> leads.add(lead("d" + n, "drei-leads")));
        Files.write(folder.resolve("deliveries.csv"), leads);
        Files.writeString(folder.resolve("cancellations.csv"), "delivery_id,cancelled_at,cause\n");
        Files.writeString(folder.resolve("prices.csv"), "assignment,valid_from,from_lead,price\n");
        Files.writeString(folder.resolve("adjustments.csv"), "partner,amount,reason\nquitta,-30.00,disputed lead\n");
        return folder;
    }

    private static String lead(String id, String assignment) {
        return "paying-%s,%s,paying-%s,2026-01-12T10:15:00+01:00,,Jana Petersen,jana@%s.example,+49 30 55501001,12047"
                .formatted(id, assignment, id, id);
    }
}
