package io.leadledger.portal.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.invoice.invoice.InvoiceAnswer;
import io.leadledger.api.invoice.invoice.Settlement;
import io.leadledger.event.payment.PaymentStatus;
import io.leadledger.portaltesting.Browser;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page of a credit note, and what it says of its invoice. */
@Tag("R-060")
class CreditNotePagesTest {

    private static final String NOTE = "0199d5a0-0000-7000-8000-0000000000cc";
    private static final String PAGE = "/app/leads/credit-notes/" + NOTE;

    /** Of 1,094.80 all was paid, 59.50 credited afterwards; of that 19.50 were paid out and 20.00 used on another invoice. */
    private static final InvoiceAnswer PAID = DraftAnswers.issued(
            PaymentStatus.PAID,
            "0.00",
            new Settlement(
                    DraftAnswers.euros("59.50"),
                    DraftAnswers.euros("1094.80"),
                    DraftAnswers.euros("39.50"),
                    DraftAnswers.euros("20.00")));

    private static RecordedServices services;
    private static Browser browser;

    @BeforeAll
    static void start() {
        services = Console.services();
        browser = Console.browser();
    }

    @BeforeEach
    void a_credit_note() {
        services.forget();
        services.answers("GET /api/v1/entities", PartnerAnswers.ENTITIES);
        services.answers("GET /api/v1/invoices/" + PAID.invoiceId(), PAID);
        services.answers("GET /api/v1/credit-notes/" + NOTE, DraftAnswers.note(NOTE, PAID));
        services.answers("GET /api/v1/credit-notes/" + NOTE + "/sendings", List.of());
    }

    @Test
    void what_is_left_to_pay_adds_up_and_payments_are_no_credit_notes() {
        String page = Browser.text(browser.get(PAGE));

        String left = page.substring(page.indexOf("What is left to pay"));
        assertThat(left)
                .containsSubsequence(
                        "Invoice LEADS-2026-0001",
                        "1,094.80",
                        "All credit notes",
                        "−59.50",
                        "−1,094.80",
                        "39.50",
                        "Open",
                        "0.00",
                        "Credit balance",
                        "20.00")
                .doesNotContain("All credit notes −1,094.80");
    }

    @Test
    void before_anything_is_paid_total_and_credit_notes_are_all_there_is() {
        services.answers(
                "GET /api/v1/invoices/" + PAID.invoiceId(),
                DraftAnswers.issued(
                        PaymentStatus.OPEN,
                        "1035.30",
                        new Settlement(
                                DraftAnswers.euros("59.50"),
                                DraftAnswers.euros("0.00"),
                                DraftAnswers.euros("0.00"),
                                DraftAnswers.euros("0.00"))));

        String page = Browser.text(browser.get(PAGE));

        assertThat(page.substring(page.indexOf("What is left to pay")))
                .containsSubsequence("1,094.80", "−59.50", "Open", "1,035.30")
                .doesNotContain("Credit balance");
    }
}
