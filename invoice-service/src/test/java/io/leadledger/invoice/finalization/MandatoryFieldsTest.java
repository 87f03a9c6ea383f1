package io.leadledger.invoice.finalization;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.event.EventJson;
import io.leadledger.event.PublishedEvent;
import io.leadledger.event.Topic;
import io.leadledger.event.partner.EntityEvent.SellerProfileChanged;
import io.leadledger.event.partner.PartnerEvent.BillingDetailsChanged;
import io.leadledger.event.partner.PartnerEvent.PartnerDetailsChanged;
import io.leadledger.event.party.Address;
import io.leadledger.event.party.BillingDetails;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.event.party.PartnerDetails;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.testing.BilledPartner;
import io.leadledger.invoice.testing.Facts;
import io.leadledger.invoice.testing.InvoiceApi;
import io.leadledger.invoice.testing.InvoiceApi.Answer;
import io.leadledger.invoice.testing.InvoiceServiceTest;
import io.leadledger.invoice.testing.ReadToEnd;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Each mandatory field of an XRechnung that is missing is named before any rule fires, and takes no number. */
@Tag("R-053")
@Tag("R-076")
class MandatoryFieldsTest implements InvoiceServiceTest {

    private static final Address ADDRESS = new Address("Sonnenallee 210", "12059", "Musterstadt", "DE");

    private static final PartnerDetails PARTNER = new PartnerDetails(
            "Alpha", "Alpha GmbH", "Buchhaltung", "billing@alpha.example", null, ADDRESS, null, "de");

    private static final BillingDetails BILLING =
            new BillingDetails(ADDRESS, null, null, null, null, null, EInvoiceFormat.XRECHNUNG, "04011000-12345-03");

    /** As the service names them. */
    private static final List<String> MANDATORY = List.of(
            "seller.legalName",
            "seller.address.street",
            "seller.address.postcode",
            "seller.address.city",
            "seller.address.country",
            "seller.contact.name",
            "seller.contact.phone",
            "seller.contact.email",
            "seller.bank.iban",
            "partner.contactEmail",
            "partner.billingAddress.street",
            "partner.billingAddress.postcode",
            "partner.billingAddress.city",
            "partner.billingAddress.country",
            "partner.buyerReference");

    @Autowired
    Facts facts;

    @Autowired
    InvoiceApi api;

    @Autowired
    JdbcClient jdbc;

    @Test
    void each_is_named_and_the_number_stays_for_the_invoice_that_has_them_all() {
        BilledPartner alpha = BilledPartner.alone(facts, api);
        alpha.delivered(1, "2026-01-10");
        say(alpha, "");
        String draft = alpha.drafted();

        for (String field : MANDATORY) {
            say(alpha, field);
            api.recalculate(draft);

            Answer refused = api.makeFinal(draft);

            assertThat(refused.status()).as(field).isEqualTo(422);
            assertThat(refused.json().get("errors").findValuesAsString("field")).contains(field);
            assertThat(refused.json().get("errors").findValuesAsString("code"))
                    .contains("missing-data")
                    .doesNotContain("official-rule");
        }
        say(alpha, "");
        api.recalculate(draft);
        assertThat(api.makeFinal(draft).status()).isEqualTo(200);
        assertThat(api.get("/api/v1/invoices/{i}", draft).json().get("number").asString())
                .endsWith("-0001");
    }

    /** Seller and partner without that field, each with all others. */
    private void say(BilledPartner alpha, String without) {
        PartnerId partner = new PartnerId(alpha.id());
        List<PublishedEvent> said = List.of(
                new SellerProfileChanged(
                        new EntityId(alpha.entity()), without(without, "seller.", Facts.seller(), SellerProfile.class)),
                new PartnerDetailsChanged(partner, without(without, "partner.", PARTNER, PartnerDetails.class)),
                new BillingDetailsChanged(partner, without(without, "partner.", BILLING, BillingDetails.class)));
        facts.say(said.toArray(PublishedEvent[]::new));
        ReadToEnd.of(Topic.PARTNER, "directory", jdbc);
    }

    private static <T> T without(String field, String of, T whole, Class<T> type) {
        JsonNode tree = EventJson.mapper().valueToTree(whole);
        if (field.startsWith(of)) {
            String path = "/" + field.substring(of.length()).replace('.', '/');
            JsonNode parent = tree.at(path.substring(0, path.lastIndexOf('/')));
            if (parent instanceof ObjectNode object) {
                object.remove(path.substring(path.lastIndexOf('/') + 1));
            }
        }
        return EventJson.mapper().treeToValue(tree, type);
    }
}
