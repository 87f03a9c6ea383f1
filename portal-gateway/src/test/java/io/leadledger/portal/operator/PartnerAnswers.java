package io.leadledger.portal.operator;

import io.leadledger.api.Page;
import io.leadledger.api.partner.entity.EntityAnswer;
import io.leadledger.api.partner.partner.PartnerAnswer;
import io.leadledger.api.partner.partner.PartnerAnswer.Warning;
import io.leadledger.api.partner.vatid.VatIdChecks;
import io.leadledger.event.partner.TaxRegime;
import io.leadledger.event.partner.VatRateKind;
import io.leadledger.event.party.Address;
import io.leadledger.event.party.BankAccount;
import io.leadledger.event.party.BillingDetails;
import io.leadledger.event.party.Contact;
import io.leadledger.event.party.LineGranularity;
import io.leadledger.event.party.PartnerDetails;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What partner-service answers, in the records of its contract. */
final class PartnerAnswers {

    /** A German entity with a seller, and an American one without. */
    static final Page<EntityAnswer> ENTITIES = page(2, List.of(german(), american()));

    /** VIES is off and was never asked. */
    static final VatIdChecks UNASKED = new VatIdChecks(false, null, List.of());

    private PartnerAnswers() {}

    static PartnerAnswer partner(String id, String key, String name) {
        return partner(id, key, name, null);
    }

    /** With billing data, and warnings about them. */
    static PartnerAnswer partner(
            String id, String key, String name, @Nullable BillingDetails billing, Warning... warnings) {
        PartnerDetails details = new PartnerDetails(name, null, null, null, null, Address.NONE, null, null);
        return new PartnerAnswer(new PartnerId(id), key, details, billing, null, List.of(warnings), List.of(), true, 3);
    }

    /** The first of so many. */
    static <T> Page<T> page(long all, List<T> items) {
        return new Page<>(items, null, all);
    }

    private static EntityAnswer german() {
        return new EntityAnswer(
                new EntityId("0199d5a0-0000-7000-8000-000000000001"),
                "leads",
                "Nordlicht Leads",
                Currency.getInstance("EUR"),
                ZoneId.of("Europe/Berlin"),
                TaxRegime.EU_VAT,
                VatRateKind.STANDARD,
                14,
                LineGranularity.PER_ASSIGNMENT,
                List.of(),
                List.of(new EntityAnswer.VatRate(VatRateKind.STANDARD, new BigDecimal("19"), null)),
                new SellerProfile(
                        "Nordlicht Leads GmbH",
                        new Address("Speicherkai 14", "20457", "Hamburg", "DE"),
                        "DE284177305",
                        "48/712/04418",
                        "Hamburg-Nord",
                        "HRB 118240",
                        new BankAccount("DE89370400440532013000", "COBADEFFXXX", "Hafenbank"),
                        new Contact("Mara Lindt", "+49 40 66969120", "rechnung@nordlicht-leads.example")),
                null,
                3);
    }

    private static EntityAnswer american() {
        return new EntityAnswer(
                new EntityId("0199d5a0-0000-7000-8000-000000000002"),
                "us",
                "Nordlicht US",
                Currency.getInstance("USD"),
                ZoneId.of("America/New_York"),
                TaxRegime.NONE,
                VatRateKind.STANDARD,
                30,
                LineGranularity.PER_LEAD,
                List.of(),
                List.of(),
                null,
                null,
                0);
    }
}
