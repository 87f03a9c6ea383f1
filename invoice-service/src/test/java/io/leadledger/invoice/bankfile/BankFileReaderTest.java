package io.leadledger.invoice.bankfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadledger.api.invoice.bankstatement.StatementFormat;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.money.Money;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-065")
class BankFileReaderTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);

    private static final String GERMAN_CSV = """
            "Auftragskonto";"Buchungstag";"Valutadatum";"Buchungstext";"Verwendungszweck";"Beguenstigter/Zahlungspflichtiger";"Kontonummer/IBAN";"BIC";"Betrag";"Währung";"Info"
            "DE89370400440532013000";"10.02.26";"10.02.26";"GUTSCHR. UEBERWEISUNG";"LEADS-2026-0001 Januar; danke";"Alpha Solar GmbH";"DE02120300000000202051";"BYLADEM1001";"2.112,25";"EUR";"Umsatz gebucht"
            "DE89370400440532013000";"09.02.26";"09.02.26";"LASTSCHRIFT";"Miete";"Größe & Söhne";"DE44500105175407324931";"INGDDEFF";"-1.500,00";"EUR";"Umsatz gebucht"
            """;

    @ParameterizedTest
    @ValueSource(strings = {"02", "04", "06", "08", "10", "13"})
    void camt_of_every_version_is_read(String version) {
        BankFile file = read(Statements.camt(
                version,
                Statements.entry("R1", "2112.25", "Alpha Solar GmbH", "LEADS-2026-0001"),
                Statements.newEntry("R2", "100.00", "CRDT", "Gamma AG", "LEADS-2026-0002"),
                Statements.newEntry("R3", "50.00", "DBIT", "Nordlicht", "Miete")));

        assertThat(file.format()).isEqualTo(StatementFormat.CAMT_053);
        assertThat(file.account()).isEqualTo("DE89370400440532013000");
        assertThat(file.lines())
                .containsExactly(
                        new BankLine(
                                DAY,
                                euros("2112.25"),
                                true,
                                "Alpha Solar GmbH",
                                "DE02120300000000202051",
                                "R1",
                                "LEADS-2026-0001"),
                        new BankLine(DAY, euros("100.00"), true, "Gamma AG", null, "R2", "LEADS-2026-0002 E2E-1"),
                        new BankLine(DAY, euros("50.00"), false, null, null, "R3", "Miete E2E-1"));
    }

    @Test
    void payments_that_a_bank_booked_together_are_lines_of_their_own_and_what_is_announced_is_none() {
        String batch = """
                <Ntry><Amt Ccy="EUR">30.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-02-10</Dt></BookgDt>
                <AcctSvcrRef>B1</AcctSvcrRef><NtryDtls>
                <TxDtls><Amt Ccy="EUR">10.00</Amt><RmtInf><Ustrd>one</Ustrd></RmtInf></TxDtls>
                <TxDtls><AmtDtls><TxAmt><Amt Ccy="EUR">20.00</Amt></TxAmt></AmtDtls><RmtInf><Ustrd>two</Ustrd></RmtInf></TxDtls>
                </NtryDtls></Ntry>
                """;
        String pending = Statements.entry("P", "1.00", "A", "x").replace("<Sts>BOOK</Sts>", "<Sts>PDNG</Sts>");

        assertThat(read(Statements.camt("02", batch, pending)).lines())
                .containsExactly(
                        new BankLine(DAY, euros("10.00"), true, null, null, "B1#0", "one"),
                        new BankLine(DAY, euros("20.00"), true, null, null, "B1#1", "two"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1"})
    void a_german_csv_is_read_in_either_encoding(String encoding) {
        BankFile file = BankFileReader.read(GERMAN_CSV.getBytes(Charset.forName(encoding)), EUR, null);

        assertThat(file.lines())
                .containsExactly(
                        new BankLine(
                                DAY,
                                euros("2112.25"),
                                true,
                                "Alpha Solar GmbH",
                                "DE02120300000000202051",
                                null,
                                "LEADS-2026-0001 Januar; danke"),
                        new BankLine(
                                DAY.minusDays(1),
                                euros("1500.00"),
                                false,
                                "Größe & Söhne",
                                "DE44500105175407324931",
                                null,
                                "Miete"));
    }

    @Test
    void what_is_no_text_is_no_statement_and_nothing_of_it_is_quoted() {
        assertThat(code("%PDF-1.7\n1 0 obj;a;b\u0000\u0001;c\n", null))
                .isEqualTo("bad-statement: line 1: expected a table of movements, or CAMT.053");
        assertThat(code("%PDF-1.7\n1 0 obj;a;b;c\n", null)).startsWith("unknown-columns");
    }

    @Test
    void lines_about_the_account_may_stand_above_and_columns_be_called_otherwise() {
        String text = """
                "Girokonto";"DE89 3704 0044 0532 0130 00"
                "Kontostand vom 10.02.2026:";"1.000,00 €"
                ""
                "Buchungsdatum";"Wertstellung";"Status";"Zahlungspflichtige*r";"Zahlungsempfänger*in";"Verwendungszweck";"Umsatztyp";"IBAN";"Betrag (€)"
                "10.02.26";"10.02.26";"Gebucht";"Alpha Solar";"Nordlicht";"LEADS-2026-0001";"Eingang";"DE02120300000000202051";"2.112,25"
                """;
        assertThat(read(text).account()).isEqualTo("DE89370400440532013000");
        assertThat(read(text).lines()).extracting(BankLine::amount).containsExactly(euros("2112.25"));

        String own = "Tag,Wert,Wer,Was\n2026-02-10,12.50,Alpha,LEADS-2026-0001\n";
        assertThat(code(own, null))
                .isEqualTo("unknown-columns: expected a column for date, but the columns are: Tag, Wert, Wer, Was");
        assertThat(BankFileReader.read(
                                own.getBytes(StandardCharsets.UTF_8), EUR, "date=Tag;amount=Wert;name=Wer;text=Was")
                        .lines())
                .containsExactly(new BankLine(DAY, euros("12.50"), true, "Alpha", null, null, "LEADS-2026-0001"));
    }

    @Test
    void a_garbled_file_is_refused_with_the_line_where_it_begins_to_be_none() {
        String whole = Statements.camt("02", Statements.entry("R1", "1.00", "A", "x"));

        assertThat(code(whole.substring(0, whole.length() / 2), null)).matches("bad-statement: line 1\\d: .*");
        assertThat(code(whole.replace("<Amt Ccy=\"EUR\">1.00", "<Amt Ccy=\"EUR\">one"), null))
                .startsWith("bad-statement: line 10: expected an amount of a currency, but was one");
        assertThat(code(whole.replace("camt.053", "camt.054"), null)).contains("expected a CAMT.053 statement");
        assertThat(code(GERMAN_CSV.replace("2.112,25", "viel"), null))
                .isEqualTo("bad-statement: line 2: expected an amount, but was viel");
        assertThat(code(GERMAN_CSV.replace("09.02.26", "31.02.x"), null))
                .isEqualTo("bad-statement: line 3: expected a day, but was 31.02.x");
        assertThat(code("hello", null)).startsWith("bad-statement: line 1");
        assertThat(code(GERMAN_CSV.lines().findFirst().orElseThrow(), null)).startsWith("empty-statement");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5.00", "1e3", "12345678901234.00", "1.234567", "", ".", "0x10", "1,00"})
    void what_is_no_amount_that_anybody_pays_is_none(String amount) {
        assertThatThrownBy(() -> read(Statements.camt("08", Statements.entry("R1", amount, "Alpha", "x"))))
                .isInstanceOf(RejectedException.class)
                .hasMessageContaining("expected an amount of a currency");
        assertThat(read(Statements.camt("08", Statements.entry("R1", "+1234567890123.50", "Alpha", "x")))
                        .lines()
                        .getFirst()
                        .amount())
                .isEqualTo(euros("1234567890123.50"));
    }

    @Test
    @Timeout(60)
    void a_million_digits_are_refused_at_once_and_not_repeated() {
        String digits = "9".repeat(1_000_000);

        assertThatThrownBy(() -> read(Statements.camt("08", Statements.entry("R1", digits, "Alpha", "x"))))
                .isInstanceOfSatisfying(
                        RejectedException.class,
                        refused -> assertThat(refused.getMessage())
                                .hasSizeLessThan(300)
                                .contains("9999999999…"));
        assertThatThrownBy(() -> read(GERMAN_CSV.replace("2.112,25", digits)))
                .isInstanceOfSatisfying(
                        RejectedException.class,
                        refused -> assertThat(refused.getMessage())
                                .hasSizeLessThan(300)
                                .contains("line 2"));
        assertThatThrownBy(() -> read(GERMAN_CSV.replace("2.112,25", "12345678901234,00")))
                .hasMessageContaining("expected an amount");
    }

    @Test
    void a_statement_has_as_many_lines_as_somebody_can_decide_on() {
        String[] lines = new String[5_001];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = Statements.entry("R" + i, "1.00", "Alpha", "x");
        }
        assertThat(read(Statements.camt("08", Arrays.copyOf(lines, 5_000))).lines())
                .hasSize(5_000);
        assertThatThrownBy(() -> read(Statements.camt("08", lines))).hasMessageContaining("at most 5000 lines");
        assertThatThrownBy(() -> read("Datum;Betrag;Name\n" + "1.1.2026;1;\n".repeat(5_030)))
                .hasMessageContaining("at most 5000 lines");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PDNG", "INFO", "FUTR"})
    void what_a_bank_only_announces_is_no_money_yet(String status) {
        String booked = Statements.newEntry("R1", "100.00", "CRDT", "Gamma AG", "x");
        String announced =
                Statements.newEntry("R2", "77.00", "CRDT", "Gamma AG", "y").replace("BOOK", status);
        String older = Statements.entry("R3", "78.00", "Gamma AG", "z").replace("BOOK", status);

        assertThat(read(Statements.camt("08", booked, announced, older)).lines())
                .extracting(BankLine::reference)
                .containsExactly("R1");
    }

    @Test
    void nothing_outside_the_file_is_ever_read() {
        String attack = Statements.camt("02", Statements.entry("R1", "1.00", "&secret;", "x"))
                .replace(
                        "<Document", "<!DOCTYPE Document [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>\n<Document");

        assertThat(code(attack, null)).startsWith("bad-statement");
    }

    @Test
    void the_same_movement_in_another_file_is_known_and_equal_ones_are_told_apart() {
        String one = Statements.entry("R1", "1.00", "A", "x");
        List<String> first = read(Statements.camt("02", one, Statements.entry("R2", "1.00", "A", "x")))
                .identities();
        List<String> second = read(Statements.camt("08", one)).identities();
        assertThat(first).doesNotHaveDuplicates().containsAll(second);

        String head = "Buchungstag;Betrag;Verwendungszweck\n";
        String row = "10.02.2026;5,00;same\n";
        List<String> twice = read(head + row + row).identities();
        assertThat(twice).doesNotHaveDuplicates();
        assertThat(read(head + row.replace("same", "sa me") + row).identities()).isEqualTo(twice);
    }

    private static BankFile read(String text) {
        return BankFileReader.read(text.getBytes(StandardCharsets.UTF_8), EUR, null);
    }

    private static String code(String text, @Nullable String columns) {
        String[] code = new String[1];
        assertThatThrownBy(() -> BankFileReader.read(text.getBytes(StandardCharsets.UTF_8), EUR, columns))
                .isInstanceOfSatisfying(
                        RejectedException.class,
                        refused -> code[0] = refused.reasons().getFirst().code() + ": "
                                + refused.reasons().getFirst().message());
        return code[0];
    }

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }
}
