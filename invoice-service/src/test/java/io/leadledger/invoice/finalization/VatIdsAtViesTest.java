package io.leadledger.invoice.finalization;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.event.PublishedEvent;
import io.leadledger.event.Topic;
import io.leadledger.event.partner.PartnerEvent.BillingDetailsChanged;
import io.leadledger.event.partner.PartnerEvent.VatIdChecked;
import io.leadledger.event.partner.VatIdConsultation;
import io.leadledger.event.partner.VatIdStatus;
import io.leadledger.event.party.Address;
import io.leadledger.event.party.BillingDetails;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.testing.BilledPartner;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceApi.Answer;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import io.leadledger.invoice.testing.ReadToEnd;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What follows for an invoice from what VIES says of its buyer's VAT ID; of its silence there is no fact (D-26). */
@Tag("R-071")
@Tag("R-072")
class VatIdsAtViesTest implements InvoiceServiceTest {

    private static final String VAT_ID = "FR40303265045";
    private static final Address LYON = new Address("Rue 1", "69001", "Lyon", "FR");
    private static final BillingDetails BILLING =
            new BillingDetails(LYON, VAT_ID, null, null, null, null, EInvoiceFormat.PDF_ONLY, null);

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    @Autowired
    JdbcClient jdbc;

    @Test
    void reverse_charge_rests_on_the_check_digit_as_long_as_vies_is_silent_and_on_its_yes() {
        BilledPartner lyon = french();
        String unconfirmed = lyon.drafted();

        assertThat(warnings(unconfirmed)).containsExactly("vat-id-unconfirmed");
        assertThat(api.makeFinal(unconfirmed).status()).isEqualTo(200);
        assertThat(shown(unconfirmed).at("/taxDecision/treatment").asString()).isEqualTo("REVERSE_CHARGE");
        BilledPartner other = french();
        say(vies(other, VatIdStatus.CONFIRMED));
        String confirmed = other.drafted();

        assertThat(warnings(confirmed)).isEmpty();
        assertThat(api.makeFinal(confirmed).status()).isEqualTo(200);
        assertThat(total(confirmed)).isEqualTo("75.00");
        assertThat(shown(confirmed).at("/taxDecision/buyerVatIdStatus").asString())
                .isEqualTo("CONFIRMED");
    }

    @Test
    void a_no_after_the_draft_stops_it_until_the_sellers_vat_is_accepted_and_confirmed() {
        BilledPartner lyon = french();
        String draft = lyon.drafted();
        assertThat(total(draft)).isEqualTo("75.00");

        say(vies(lyon, VatIdStatus.REFUTED));

        assertThat(codes(api.makeFinal(draft))).contains("draft-drifted");
        api.recalculate(draft);
        assertThat(codes(api.makeFinal(draft))).containsExactly("unconfirmed-warning");
        assertThat(api.makeFinal(draft, "no-valid-vat-id").status()).isEqualTo(200);
        assertThat(total(draft)).isEqualTo("89.25");
        assertThat(shown(draft).at("/taxDecision/rule").asString()).isEqualTo("R-072");
    }

    private BilledPartner french() {
        BilledPartner partner = BilledPartner.alone(facts, api);
        partner.delivered(3, "2026-01-10");
        PartnerId id = new PartnerId(partner.id());
        say(
                new BillingDetailsChanged(id, BILLING),
                new VatIdChecked(id, VAT_ID, VatIdStatus.WELL_FORMED, "check-digit", Instant.EPOCH));
        return partner;
    }

    private static VatIdChecked vies(BilledPartner partner, VatIdStatus said) {
        return new VatIdChecked(
                new PartnerId(partner.id()),
                VAT_ID,
                said,
                "vies",
                Instant.EPOCH,
                new VatIdConsultation("WAPIAAAAZ8Cq1x2b", "DE284177305", null, null));
    }

    private void say(PublishedEvent... said) {
        facts.say(said);
        ReadToEnd.of(Topic.PARTNER, "directory", jdbc);
    }

    private JsonNode shown(String invoice) {
        return api.get("/api/v1/invoices/{i}", invoice).json();
    }

    private String total(String invoice) {
        return shown(invoice).at("/bill/totals/total/amount").asString();
    }

    private List<String> warnings(String invoice) {
        return shown(invoice).path("warnings").findValuesAsString("code");
    }

    private static List<String> codes(Answer refused) {
        return refused.json().path("errors").findValuesAsString("code");
    }
}
