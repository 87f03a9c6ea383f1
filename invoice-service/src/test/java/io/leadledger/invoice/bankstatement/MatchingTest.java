package io.leadledger.invoice.bankstatement;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.id.InvoiceId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.bankstatement.Matching.Payment;
import io.leadledger.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines as banks write them against five open invoices. */
@Tag("R-065")
class MatchingTest {

    private static final String KNOWN_IBAN = "DE02120300000000202051";

    private static final List<Candidate> OPEN = List.of(
            open("LEADS-2026-0001", "alpha", "2112.25", "Alpha Solar", "Alpha Solar GmbH"),
            open("LEADS-2026-0002", "alpha", "100.00", "Alpha Solar", "Alpha Solar GmbH"),
            open("LEADS-2026-0012", "gamma", "392.70", "Gamma Wärme", "Gamma Wärme AG"),
            open("LEADS-2026-0003", "isar", "118.99", "Isar Dach", "Isar Dach GmbH"),
            open("LEADS-2026-0004", "lyon", "118.99", "Lyon Sarl"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # number and amount agree, however the number is spelled
            LEADS-2026-0001                        | 2112.25 | -              | CERTAIN | 0001:2112.25
            Rechnung LEADS-2026-0001 vom 2.2.2026  | 2112.25 | Somebody else  | CERTAIN | 0001:2112.25
            RE LEADS20260001                       | 2112.25 | -              | CERTAIN | 0001:2112.25
            re leads 2026 0001                     | 2112.25 | -              | CERTAIN | 0001:2112.25
            LEADS-2026-00 01                       | 2112.25 | -              | CERTAIN | 0001:2112.25
            LEA DS/2026/0001, danke                | 2112.25 | -              | CERTAIN | 0001:2112.25
            # several in one transfer
            LEADS-2026-0001, LEADS-2026-0002       | 2212.25 | -              | CERTAIN | 0001:2112.25 0002:100.00
            LEADS20260001LEADS20260002             | 2212.25 | -              | LIKELY  | 0001:2112.25 0002:100.00
            LEADS-2026-0001 LEADS-2026-0003        | 2231.24 | -              | LIKELY  | 0001:2112.25 0003:118.99
            # a part, more than is open, or lost blanks before the number: somebody looks
            LEADS-2026-0001                        | 2000.00 | -              | LIKELY  | 0001:2000.00
            LEADS-2026-0001                        | 2200.00 | -              | LIKELY  | 0001:2112.25
            RECHNUNGLEADS-2026-0001                | 2112.25 | -              | LIKELY  | 0001:2112.25
            # another number than it looks like at first
            LEADS-2026-00011                       | 2112.25 | -              | NONE    | -
            LEADS-2026-0012                        | 392.70  | -              | CERTAIN | 0012:392.70
            SOLAR-LEADS-2026-0001                  | 2112.25 | -              | LIKELY  | 0001:2112.25
            LEADS-2025-0001                        | 2112.25 | -              | NONE    | -
            # no number: amount and payer
            Januar                                 | 392.70  | GAMMA WAERME AG | LIKELY | 0012:392.70
            Januar                                 | 392.70  | Gamma Warme    | LIKELY  | 0012:392.70
            Januar                                 | 392.70  | Omega GmbH     | NONE    | -
            -                                      | 118.99  | Lyon Sarl      | LIKELY  | 0004:118.99
            -                                      | 118.99  | GmbH           | NONE    | -
            -                                      | 118.99  | -              | NONE    | -
            alles                                  | 2212.25 | Alpha Solar GmbH | LIKELY | 0001:2112.25 0002:100.00
            alles                                  | 2212.24 | Alpha Solar GmbH | NONE  | -
            """)
    void a_line_is_matched_by_number_and_amount_else_by_amount_and_payer(
            @Nullable String text, String amount, @Nullable String name, String state, @Nullable String shares) {
        Matched matched = new Matching(OPEN).match(new Payment(Money.of(amount, "EUR"), name, null, text));

        assertThat(matched.state()).hasToString(state);
        assertThat(matched.shares().stream()
                        .map(share -> share.invoice().number().substring(11) + ":"
                                + share.amount().amount().toPlainString())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(shares == null ? "" : shares);
    }

    @ParameterizedTest
    @CsvSource({KNOWN_IBAN + ",LIKELY", "DE99999999999999999999,NONE"})
    void who_paid_from_that_account_before_is_known_by_it(String iban, String state) {
        Payment payment = new Payment(Money.of("392.70", "EUR"), "Treuhand", iban, "Januar");

        assertThat(new Matching(OPEN).match(payment).state()).hasToString(state);
    }

    @ParameterizedTest
    @CsvSource({"EUR,CERTAIN", "USD,NONE"})
    void another_currency_pays_nothing(String currency, String state) {
        Payment payment = new Payment(Money.of("100.00", currency), null, null, "LEADS-2026-0002");

        assertThat(new Matching(OPEN).match(payment).state()).hasToString(state);
    }

    private static Candidate open(String number, String partner, String amount, String... names) {
        return new Candidate(
                new InvoiceId(number),
                number,
                new PartnerId(partner),
                List.of(names),
                partner.equals("gamma") ? List.of(KNOWN_IBAN) : List.of(),
                Money.of(amount, "EUR"),
                LocalDate.of(2026, 2, 16));
    }
}
