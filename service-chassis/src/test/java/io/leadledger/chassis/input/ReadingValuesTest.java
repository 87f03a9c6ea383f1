package io.leadledger.chassis.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.chassis.decision.Rejection;
import io.leadledger.event.partner.TaxRegime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingValuesTest {

    @ParameterizedTest
    @MethodSource("values")
    void a_value_that_fits_is_read_and_another_is_found_by_its_code(
            Function<String, Parsed<?>> parser, String good, String read, String bad, String code) {
        Findings findings = new Findings();

        assertThat(findings.<Object>optional("here", good, text -> widened(parser.apply(text))))
                .hasToString(read);
        assertThat(findings.isEmpty()).isTrue();

        assertThat(findings.<Object>optional("here", bad, text -> widened(parser.apply(text))))
                .isNull();
        assertThat(findings.rejections())
                .extracting(Rejection::code, Rejection::field)
                .containsExactly(Tuple.tuple(code, "here"));
        assertThat(findings.rejections().getFirst().message())
                .startsWith("expected ")
                .contains(" but was ");
    }

    static Stream<Arguments> values() {
        return Stream.of(
                row(CodeLists::country, " de ", "DE", "EL", "unknown-country"),
                row(CodeLists::country, "GR", "GR", "Germany", "unknown-country"),
                row(CodeLists::currency, "eur", "EUR", "EUX", "unknown-currency"),
                row(CodeLists::currency, "JPY", "JPY", "XAU", "unknown-currency"),
                row(CodeLists::currency, "XCG", "XCG", "ANG", "unknown-currency"),
                row(CodeLists::currency, "ZWG", "ZWG", "ZWL", "unknown-currency"),
                row(CodeLists::currency, "SLE", "SLE", "SLL", "unknown-currency"),
                row(CodeLists::currency, "CUP", "CUP", "CUC", "unknown-currency"),
                row(CodeLists::currency, "VES", "VES", "VEF", "unknown-currency"),
                row(CodeLists::currency, "MRU", "MRU", "MRO", "unknown-currency"),
                row(CodeLists::currency, "CZK", "CZK", "HRK", "unknown-currency"),
                row(CodeLists::currency, "RON", "RON", "BGN", "unknown-currency"),
                row(CodeLists::currency, "CHF", "CHF", "DEM", "unknown-currency"),
                row(CodeLists::country, "xk", "XK", "XX", "unknown-country"),
                row(CodeLists::country, "MC", "MC", "IC", "unknown-country"),
                row(CodeLists::timeZone, "Europe/Berlin", "Europe/Berlin", "+01:00", "unknown-time-zone"),
                row(CodeLists::timeZone, "UTC", "UTC", "Europe/Bärlin", "unknown-time-zone"),
                row(
                        BankCodes::iban,
                        "de89 3704 0044 0532 0130 00",
                        "DE89370400440532013000",
                        "DE89370400440532013001",
                        "bad-iban"),
                row(BankCodes::iban, "GB82WEST12345698765432", "GB82WEST12345698765432", "GB82", "bad-iban"),
                row(BankCodes::bic, "cobadeff", "COBADEFF", "COBADEFFX", "bad-bic"),
                row(BankCodes::bic, "COBADEFFXXX", "COBADEFFXXX", "COBA1EFF", "bad-bic"),
                row(Texts::email, "a.b+c@mail.example.org", "a.b+c@mail.example.org", "a@b", "bad-email"),
                row(Texts::email, "büro@köln.example", "büro@köln.example", "a b@example.org", "bad-email"),
                row(Texts::email, "a@example.org", "a@example.org", "a@example..org", "bad-email"),
                row(Texts::email, "a.b@example.org", "a.b@example.org", ".a@example.org", "bad-email"),
                row(Texts::email, "a@b.example.org", "a@b.example.org", "a.@example.org", "bad-email"),
                row(Texts::email, "a@c.example.org", "a@c.example.org", "a@.example.org", "bad-email"),
                row(Texts::language, "DE", "de", "fr", "unknown-language"),
                row(text -> Texts.choice(TaxRegime.class, text), "NONE", "NONE", "none", "unknown-value"),
                row(Numbers::paymentTermsDays, "0", "0", "-1", "out-of-range"),
                row(Numbers::paymentTermsDays, "365", "365", "366", "out-of-range"),
                row(Numbers::paymentTermsDays, "14", "14", "14.5", "not-a-number"),
                row(Numbers::paymentTermsDays, "14", "14", "99999999999", "not-a-number"),
                row(Numbers::percent, "19.00", "19", "19.005", "too-many-decimals"),
                row(Numbers::percent, "7.50", "7.5", "19.000", "too-many-decimals"),
                row(Numbers::percent, "7.50", "7.5", "-1", "out-of-range"),
                row(Numbers::percent, "100", "100", "100.01", "out-of-range"),
                row(Numbers::percent, "0", "0", "1e1", "not-a-number"),
                row(Numbers::date, "2026-01-31", "2026-01-31", "2026-02-30", "bad-date"),
                row(Numbers::date, "1900-01-01", "1900-01-01", "31.01.2026", "bad-date"),
                row(Numbers::date, "9999-12-31", "9999-12-31", "1899-12-31", "bad-date"),
                row(CodeLists::everCurrency, "bgn", "BGN", "EURO", "unknown-currency"),
                row(Texts::line, "x".repeat(200), "x".repeat(200), "x".repeat(201), "too-long"),
                row(Texts::line, "Müller & Söhne “GmbH” 😀", "Müller & Söhne “GmbH” 😀", "a\nb", "control-character"),
                row(Texts::line, "100 %s", "100 %s", "a\u0000b", "control-character"),
                row(Texts::line, "a", "a", "a\u202Eb", "control-character"),
                row(Texts::line, "a", "a", "a\uD800b", "control-character"));
    }

    @Test
    void what_is_required_must_be_there_and_what_is_optional_need_not() {
        Findings findings = new Findings();

        findings.optional("optional", " ", Texts::line);
        findings.required("present", "x", Texts::line);
        assertThat(findings.isEmpty()).isTrue();

        findings.required("blank", " ", Texts::line);
        findings.required("absent", null, Texts::line);
        assertThat(findings.rejections()).extracting(Rejection::code).containsExactly("missing", "missing");
    }

    @Test
    void findings_name_the_path_of_the_field_in_the_body() {
        Findings findings = new Findings();

        findings.in("billing").in("billingAddress").required("country", "", CodeLists::country);
        findings.in("leadFields", 2).add("field", "duplicate-field", "expected %s once", "name");

        assertThat(findings.rejections())
                .extracting(Rejection::field)
                .isEqualTo(List.of("billing.billingAddress.country", "leadFields[2].field"));
    }

    private static Arguments row(
            Function<String, Parsed<?>> parser, String good, String read, String bad, String code) {
        return Arguments.of(parser, good, read, bad, code);
    }

    private static Parsed<Object> widened(Parsed<?> parsed) {
        return switch (parsed) {
            case Parsed.Fit<?> fit -> Parsed.fit(fit.value());
            case Parsed.Unfit<?> unfit -> Parsed.unfit(unfit.code(), unfit.expectation());
        };
    }
}
