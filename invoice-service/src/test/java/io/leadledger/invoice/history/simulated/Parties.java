package io.leadledger.invoice.history.simulated;

import io.leadledger.event.partner.EntityEvent.EntityDefined;
import io.leadledger.event.partner.PartnerEvent.PartnerRegistered;
import io.leadledger.event.partner.PartnerEvent.VatIdChecked;
import io.leadledger.event.partner.TaxRegime;
import io.leadledger.event.partner.VatIdStatus;
import io.leadledger.event.partner.VatRateKind;
import io.leadledger.event.party.Address;
import io.leadledger.event.party.BillingDetails;
import io.leadledger.event.party.LineGranularity;
import io.leadledger.event.party.PartnerDetails;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import io.leadledger.invoice.directory.KnownEntity;
import io.leadledger.invoice.directory.KnownPartner;
import io.leadledger.invoice.history.story.Scene;
import io.leadledger.invoice.tax.VatRates;
import io.leadledger.invoice.testing.Facts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parties of the {@link Scene} as the product's directory would know them. */
public final class Parties {

    public static final EntityId ENTITY = new EntityId("entity");
    public static final Currency EUR = Currency.getInstance("EUR");

    /** Of each partner, from the beginning on; its check digit is right. */
    public static final String VAT_ID = "ATU13585627";

    private static final String GERMAN_VAT_ID = "DE312905867";

    private Parties() {}

    public static PartnerId partnerId(int partner) {
        return new PartnerId("p" + partner);
    }

    public static AssignmentId assignmentId(int partner, int assignment) {
        return new AssignmentId("p" + partner + "-a" + assignment);
    }

    public static int partner(PartnerId id) {
        return Integer.parseInt(id.value().substring(1));
    }

    public static EntityDefined definition(EntityId id, String key) {
        return new EntityDefined(
                id,
                key,
                "Nordlicht Leads",
                EUR,
                ZoneId.of("Europe/Berlin"),
                TaxRegime.EU_VAT,
                VatRateKind.STANDARD,
                14,
                LineGranularity.PER_ASSIGNMENT,
                List.of());
    }

    public static KnownEntity entity(List<VatRates.Rate> rates) {
        return new KnownEntity(definition(ENTITY, "h"), Facts.seller(), new VatRates(rates));
    }

    public static PartnerDetails details(String key) {
        Address address = new Address("Sonnenallee 210", "12059", "Berlin", "DE");
        return new PartnerDetails(
                key, key + " GmbH", "Buchhaltung", "billing@" + key + ".example", null, address, null, "de");
    }

    public static BillingDetails billing(Scene.Details details) {
        Address berlin = new Address("Sonnenallee 210", "12059", "Berlin", "DE");
        Address vienna = new Address("Ring 1", "1010", "Wien", "AT");
        return switch (details) {
            case GERMAN -> billing(berlin, GERMAN_VAT_ID, LineGranularity.PER_ASSIGNMENT);
            case GERMAN_BY_LEAD -> billing(berlin, GERMAN_VAT_ID, LineGranularity.PER_LEAD);
            case AUSTRIAN -> billing(vienna, VAT_ID, LineGranularity.PER_ASSIGNMENT);
            case AUSTRIAN_WITHOUT_VAT_ID -> billing(vienna, null, LineGranularity.PER_ASSIGNMENT);
        };
    }

    private static BillingDetails billing(Address address, @Nullable String vatId, LineGranularity granularity) {
        return new BillingDetails(address, vatId, null, null, null, granularity, null, null);
    }

    public static VatIdChecked checked(PartnerId partner) {
        return new VatIdChecked(partner, VAT_ID, VatIdStatus.WELL_FORMED, "check-digit", Instant.EPOCH);
    }

    public static KnownPartner partner(int partner, Scene.Details details) {
        String key = "p" + partner;
        return new KnownPartner(
                new PartnerRegistered(partnerId(partner), key, key),
                details(key),
                billing(details),
                checked(partnerId(partner)));
    }
}
