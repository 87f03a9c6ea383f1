package io.leadledger.invoice.document.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.invoice.document.DocumentContent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the e-invoice asks to be paid (BG-16): SEPA where it reaches, another transfer elsewhere, nothing for nothing. */
@Tag("R-056")
class PaymentMeansTest {

    private static final String MEANS = "SpecifiedTradeSettlementPaymentMeans/TypeCode";

    @ParameterizedTest
    @CsvSource({
        "DE89 3704 0044 0532 0130 00, EUR, 58",
        "CH9300762011623852957, EUR, 58",
        "GB29NWBK60161331926819, EUR, 58",
        "MC5811222000010123456789030, EUR, 58",
        "AL47212110090000000235698741, EUR, 58",
        "RS35260005601001611379, EUR, 58",
        "DE89370400440532013000, USD, 30",
        "CH9300762011623852957, CHF, 30",
        "KW81CBKU0000000000001234560101, EUR, 30",
        "TR330006100519786457841326, EUR, 30",
        "XK051212012345678906, EUR, 30",
    })
    void a_sepa_transfer_needs_euros_and_an_account_inside_sepa(String iban, String currency, String code) {
        assertThat(read(EdgeDocuments.paidTo(iban, currency)).one(MEANS)).isEqualTo(code);
    }

    @Test
    void more_than_sepa_carries_is_another_transfer() {
        assertThat(read(EdgeDocuments.leadsAt(1, "840336134.44", "EUR", "de")).one(MEANS))
                .isEqualTo("30");
        assertThat(read(EdgeDocuments.leadsAt(1, "780000000.00", "EUR", "de")).one(MEANS))
                .isEqualTo("58");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void an_invoice_of_0_00_asks_for_nothing(String language) {
        ReadXml xml = read(EdgeDocuments.nothingToPay(language));

        assertThat(xml.amount("DuePayableAmount")).isEqualByComparingTo("0");
        assertThat(xml.all("SpecifiedTradeSettlementPaymentMeans")).isEmpty();
        assertThat(xml.all("PaymentReference")).isEmpty();
        assertThat(xml.all("DueDateDateTime/DateTimeString")).isEmpty();
        assertThat(xml.one("SpecifiedTradePaymentTerms/Description"))
                .isEqualTo(language.equals("de") ? "Es ist nichts zu zahlen." : "Nothing is to be paid.");
    }

    /** BR-DE-1 wants payment instructions in any case: 1 is an instrument not defined, and names no account. */
    @Test
    void an_xrechnung_of_0_00_says_that_no_means_is_defined() {
        ReadXml xml = read(SampleDocuments.in(EInvoiceFormat.XRECHNUNG, EdgeDocuments.nothingToPay("de")));

        assertThat(xml.one(MEANS)).isEqualTo("1");
        assertThat(xml.all("IBANID")).isEmpty();
    }

    private static ReadXml read(DocumentContent content) {
        return new ReadXml(new EInvoiceXml().write(content));
    }
}
