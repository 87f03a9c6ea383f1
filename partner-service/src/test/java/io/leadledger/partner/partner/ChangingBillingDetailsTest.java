package io.leadledger.partner.partner;

import static io.leadledger.partner.partner.Given.NOW;
import static io.leadledger.partner.partner.Given.P1;
import static io.leadledger.partner.partner.Given.after;
import static io.leadledger.partner.partner.Given.alpha;
import static io.leadledger.partner.partner.Given.decided;
import static io.leadledger.partner.partner.Given.events;
import static io.leadledger.partner.partner.Given.json;
import static io.leadledger.partner.partner.Given.rejections;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.api.partner.partner.BillingForm;
import io.leadledger.chassis.decision.Decision;
import io.leadledger.event.partner.PartnerEvent;
import io.leadledger.event.partner.PartnerEvent.BillingDetailsChanged;
import io.leadledger.event.partner.PartnerEvent.VatIdChecked;
import io.leadledger.event.partner.VatIdStatus;
import io.leadledger.event.party.BillingDetails;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-011")
@Tag("R-015")
class ChangingBillingDetailsTest {

    private static final String BELGIAN = """
            {"billingAddress": {"country": "BE"}, "vatId": "be 0428.759.497"}
            """;

    @Test
    void a_new_vat_id_is_kept_in_its_normal_form_and_checked_at_once() {
        List<PartnerEvent> events = events(change(alpha(), BELGIAN));

        assertThat(events).hasSize(2);
        assertThat(((BillingDetailsChanged) events.getFirst()).billing().vatId())
                .isEqualTo("BE0428759497");
        assertThat(events.getLast())
                .isEqualTo(new VatIdChecked(P1, "BE0428759497", VatIdStatus.WELL_FORMED, "check-digit", NOW));
    }

    @Test
    void a_malformed_vat_id_is_taken_and_the_evidence_says_so() {
        assertThat(events(change(alpha(), BELGIAN.replace("497", "498"))).getLast())
                .isEqualTo(new VatIdChecked(P1, "BE0428759498", VatIdStatus.MALFORMED, "check-digit", NOW));
    }

    @Test
    void the_same_again_changes_nothing_and_the_same_number_is_not_checked_again() {
        PartnerState belgian = after(alpha(), events(change(alpha(), BELGIAN)));

        assertThat(events(change(belgian, BELGIAN))).isEmpty();
        assertThat(events(change(belgian, BELGIAN.replace("be 0428.759.497", "BE0428759497"))))
                .isEmpty();
        assertThat(events(change(belgian, """
                        {"billingAddress": {"country": "BE", "city": "Gent"}, "vatId": "BE0428759497"}
                        """))).singleElement().isInstanceOf(BillingDetailsChanged.class);
    }

    @Test
    void another_country_that_makes_the_verdict_another_has_the_number_checked_again() {
        PartnerState belgian = after(alpha(), events(change(alpha(), BELGIAN)));

        assertThat(events(change(belgian, BELGIAN.replace("\"BE\"", "\"CH\""))).getLast())
                .isInstanceOfSatisfying(
                        VatIdChecked.class, check -> assertThat(check.status()).isEqualTo(VatIdStatus.MALFORMED));
        assertThat(events(change(belgian, BELGIAN.replace("\"BE\"", "\"NL\"")))).hasSize(1);
    }

    @Test
    void evidence_that_an_older_rule_found_is_found_anew_when_the_same_is_sent_again() {
        String monegasque = """
                {"billingAddress": {"country": "MC"}, "vatId": "FR40303265045"}
                """;
        PartnerState now = after(alpha(), events(change(alpha(), monegasque)));
        PartnerState asFoundThen =
                now.with(new VatIdChecked(P1, "FR40303265045", VatIdStatus.MALFORMED, "check-digit", NOW));
        PartnerState refuted = now.with(new VatIdChecked(P1, "FR40303265045", VatIdStatus.REFUTED, "vies", NOW));

        assertThat(events(change(now, monegasque))).isEmpty();
        assertThat(events(change(asFoundThen, monegasque)))
                .containsExactly(new VatIdChecked(P1, "FR40303265045", VatIdStatus.WELL_FORMED, "check-digit", NOW));
        assertThat(events(change(refuted, monegasque))).isEmpty();
    }

    @Test
    void a_number_is_checked_where_the_partner_says_its_vat_law_rules() {
        assertThat(events(change(alpha(), """
                        {"billingAddress": {"country": "GB"}, "vatTerritory": "CY", "vatId": "CY10259033P"}
                        """)).getLast())
                .isEqualTo(new VatIdChecked(P1, "CY10259033P", VatIdStatus.WELL_FORMED, "check-digit", NOW));
        assertThat(events(change(alpha(), """
                        {"billingAddress": {"country": "ES"}, "vatTerritory": "IC", "vatId": "ESB58378431"}
                        """)).getLast())
                .isEqualTo(new VatIdChecked(P1, "ESB58378431", VatIdStatus.WELL_FORMED, "check-digit", NOW));
        assertThat(events(change(alpha(), """
                        {"billingAddress": {"country": "GB"}, "vatId": "CY10259033P"}
                        """)).getLast())
                .isEqualTo(new VatIdChecked(P1, "CY10259033P", VatIdStatus.MALFORMED, "check-digit", NOW));
    }

    @Test
    void evidence_on_an_old_number_says_nothing_of_the_new_one() {
        PartnerState swiss = after(alpha(), events(change(alpha(), """
                {"billingAddress": {"country": "CH"}, "vatId": "CHE-123.456.788 MWST"}
                """)));

        assertThat(Objects.requireNonNull(alpha().checkOfPresentVatId()).vatId())
                .isEqualTo("DE312905867");
        assertThat(Objects.requireNonNull(swiss.billing()).vatId()).isEqualTo("CHE123456788MWST");
        assertThat(swiss.checkOfPresentVatId()).isNull();
        assertThat(after(alpha(), events(change(alpha(), "{}"))).checkOfPresentVatId())
                .isNull();
    }

    @Test
    void each_wrong_part_is_named_by_its_path() {
        assertThat(events(change(alpha(), """
                        {"billingAddress": {"country": "AT"}, "taxNumber": "12", "paymentTermsDays": 0,
                         "currency": "CHF", "lineGranularity": "PER_ASSIGNMENT", "eInvoiceFormat": "XRECHNUNG",
                         "buyerReference": "04011000-12345-67"}
                        """))).hasSize(1);
        assertThat(rejections(change(alpha(), """
                        {"billingAddress": {"street": "a\\u0001", "country": "AUT"}, "vatId": "\\u0007",
                         "taxNumber": "1\\u20282", "paymentTermsDays": 366, "currency": "XAU",
                         "lineGranularity": "per lead", "eInvoiceFormat": "PDF", "buyerReference": "%s"}
                        """.formatted("x".repeat(201)))))
                .isEqualTo(Map.of(
                        "billingAddress.street", "control-character",
                        "billingAddress.country", "unknown-country",
                        "vatId", "control-character",
                        "taxNumber", "control-character",
                        "paymentTermsDays", "out-of-range",
                        "currency", "unknown-currency",
                        "lineGranularity", "unknown-value",
                        "eInvoiceFormat", "unknown-value",
                        "buyerReference", "too-long"));
    }

    @Test
    @Tag("R-057")
    void whom_documents_are_mailed_to_is_said_in_a_line_and_stays_where_nothing_is_said() {
        PartnerState said = after(alpha(), events(change(alpha(), """
                {"invoiceEmails": "billing@alpha.example; boss@alpha.example,", "invoiceCopies": "tax@office.example"}
                """)));

        assertThat(billing(said).invoiceEmails()).isEqualTo("billing@alpha.example, boss@alpha.example");
        assertThat(billing(after(said, events(change(said, "{\"taxNumber\": \"12/345\"}"))))
                        .invoiceCopies())
                .isEqualTo("tax@office.example");
        assertThat(billing(after(said, events(change(said, "{\"invoiceEmails\": \"\"}"))))
                        .invoiceEmails())
                .isNull();
        assertThat(rejections(change(alpha(), "{\"invoiceEmails\": \"a@b.example\\r\\nBcc: c@d.example\"}")))
                .isEqualTo(Map.of("invoiceEmails", "control-character"));
        assertThat(rejections(change(alpha(), "{\"invoiceCopies\": \"a@b.example, nobody\"}")))
                .isEqualTo(Map.of("invoiceCopies", "bad-email"));
    }

    @Test
    @Tag("R-057")
    void eight_long_addresses_are_a_line_and_eleven_are_too_many() {
        String eight = addresses(8);

        PartnerState said = after(
                alpha(),
                events(change(
                        alpha(), "{\"invoiceEmails\": \"%s\", \"invoiceCopies\": \"%s\"}".formatted(eight, eight))));

        assertThat(billing(said).invoiceEmails()).isEqualTo(eight).hasSizeGreaterThan(500);
        assertThat(billing(said).invoiceCopies()).isEqualTo(eight);
        assertThat(rejections(change(alpha(), "{\"invoiceEmails\": \"%s\"}".formatted(addresses(11)))))
                .isEqualTo(Map.of("invoiceEmails", "too-many"));
        assertThat(rejections(change(alpha(), "{\"invoiceEmails\": \"%s\"}".formatted(", ".repeat(2000) + eight))))
                .isEqualTo(Map.of("invoiceEmails", "too-long"));
        assertThat(rejections(change(alpha(), "{\"invoiceCopies\": \"a@%s.example\"}".formatted("x".repeat(300)))))
                .isEqualTo(Map.of("invoiceCopies", "bad-email"));
    }

    private static String addresses(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(
                        n -> "accounts.payable.department.%02d@finance.alpha-solar-installations.example".formatted(n))
                .collect(Collectors.joining(", "));
    }

    @Test
    void a_vat_territory_is_a_country_or_a_part_with_a_code_and_stays_until_it_is_taken_away() {
        PartnerState monegasque = after(alpha(), events(change(alpha(), """
                {"billingAddress": {"country": "MC"}, "vatTerritory": "fr"}
                """)));
        PartnerState unsaid = after(monegasque, events(change(monegasque, "{\"currency\": \"EUR\"}")));

        assertThat(billing(monegasque).vatTerritory()).isEqualTo("FR");
        assertThat(billing(unsaid).vatTerritory()).isEqualTo("FR");
        assertThat(billing(after(unsaid, events(change(unsaid, "{\"vatTerritory\": \"\"}"))))
                        .vatTerritory())
                .isNull();
        for (String apart : List.of("IC", "EA", "XI", "XK", "AX", "GP")) {
            assertThat(events(change(alpha(), "{\"vatTerritory\": \"%s\"}".formatted(apart))))
                    .as(apart)
                    .isNotEmpty();
        }
        assertThat(rejections(change(alpha(), "{\"vatTerritory\": \"Canarias\"}")))
                .isEqualTo(Map.of("vatTerritory", "unknown-country"));
    }

    private static BillingDetails billing(PartnerState partner) {
        return Objects.requireNonNull(partner.billing());
    }

    @Test
    void a_billing_address_that_is_not_sent_stays_and_an_empty_one_is_taken_away() {
        PartnerState unsaid = after(alpha(), events(change(alpha(), "{\"vatId\": \"DE312905867\"}")));
        PartnerState empty = after(alpha(), events(change(alpha(), "{\"billingAddress\": {}}")));

        assertThat(Objects.requireNonNull(unsaid.billing()).billingAddress())
                .isEqualTo(Objects.requireNonNull(alpha().billing()).billingAddress());
        assertThat(Objects.requireNonNull(empty.billing()).billingAddress().country())
                .isNull();
    }

    private static Decision<PartnerEvent> change(PartnerState state, String body) {
        return decided(PartnerReader.billing(P1, json(body, BillingForm.class)), state);
    }
}
