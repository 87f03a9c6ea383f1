package io.leadledger.event.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.money.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-058")
class InvoiceBalanceTest {

    private static final LocalDate DUE = LocalDate.of(2026, 2, 16);

    @ParameterizedTest
    @CsvSource({
        // total, credited, paid, used; open, credit balance; on the due day, the day after
        "2112.25, 0.00, 0.00, 0.00, 2112.25, 0.00, OPEN, OVERDUE",
        "2112.25, 29.75, 0.00, 0.00, 2082.50, 0.00, OPEN, OVERDUE",
        "2112.25, 29.75, 2082.49, 0.00, 0.01, 0.00, OPEN, OVERDUE",
        "2112.25, 29.75, 2082.50, 0.00, 0.00, 0.00, PAID, PAID",
        "2112.25, 0.00, 2112.25, 0.00, 0.00, 0.00, PAID, PAID",
        "2112.25, 29.75, 2112.25, 0.00, 0.00, 29.75, PAID, PAID",
        "2112.25, 29.75, 2112.25, 29.75, 0.00, 0.00, PAID, PAID",
        "2112.25, 2112.25, 2112.25, 29.75, 0.00, 2082.50, CREDITED, CREDITED",
        "2112.25, 2112.25, 0.00, 0.00, 0.00, 0.00, CREDITED, CREDITED",
        "0.00, 0.00, 0.00, 0.00, 0.00, 0.00, PAID, PAID"
    })
    void what_is_left_and_the_status_follow_from_four_sums(
            String total,
            String credited,
            String paid,
            String used,
            String open,
            String creditBalance,
            PaymentStatus onTheDay,
            PaymentStatus after) {
        InvoiceBalance balance = new InvoiceBalance(euros(total), euros(credited), euros(paid), euros(used));

        assertThat(balance.open()).isEqualTo(euros(open));
        assertThat(balance.creditBalance()).isEqualTo(euros(creditBalance));
        assertThat(balance.status(DUE, DUE)).isEqualTo(onTheDay);
        assertThat(balance.status(DUE, DUE.plusDays(1))).isEqualTo(after);
    }

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }
}
