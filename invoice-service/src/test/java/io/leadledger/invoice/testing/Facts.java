package io.leadledger.invoice.testing;

import io.leadledger.chassis.publishing.EventSender;
import io.leadledger.event.EventIds;
import io.leadledger.event.PublishedEvent;
import io.leadledger.event.cloudevent.CloudEvent;
import io.leadledger.event.delivery.AssignmentEvent.AssignmentDefined;
import io.leadledger.event.delivery.CancellationCause;
import io.leadledger.event.delivery.DeliveryChannel;
import io.leadledger.event.delivery.PriceSource;
import io.leadledger.event.delivery.TransactionEvent.TransactionCancelled;
import io.leadledger.event.delivery.TransactionEvent.TransactionRecorded;
import io.leadledger.event.partner.EntityEvent.EntityDefined;
import io.leadledger.event.partner.EntityEvent.SellerProfileChanged;
import io.leadledger.event.partner.EntityEvent.VatRateSet;
import io.leadledger.event.partner.PartnerEvent.BillingDetailsChanged;
import io.leadledger.event.partner.PartnerEvent.PartnerDetailsChanged;
import io.leadledger.event.partner.PartnerEvent.PartnerRegistered;
import io.leadledger.event.partner.PartnerEvent.VatIdChecked;
import io.leadledger.event.partner.TaxRegime;
import io.leadledger.event.partner.VatIdStatus;
import io.leadledger.event.partner.VatRateKind;
import io.leadledger.event.party.Address;
import io.leadledger.event.party.BankAccount;
import io.leadledger.event.party.BillingDetails;
import io.leadledger.event.party.Contact;
import io.leadledger.event.party.EInvoiceFormat;
import io.leadledger.event.party.LineGranularity;
import io.leadledger.event.party.PartnerDetails;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.DeliveryId;
import io.leadledger.id.EntityId;
import io.leadledger.id.LeadId;
import io.leadledger.id.PartnerId;
import io.leadledger.id.ProfileId;
import io.leadledger.id.TransactionId;
import io.leadledger.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Says on the topics what the other services would say. */
public final class Facts {

    private final EventSender sender;
    private final AtomicLong sequence = new AtomicLong();

    Facts(EventSender sender) {
        this.sender = sender;
    }

    /** A German entity with everything an invoice needs: EUR, Berlin, 19 %, 14 days. */
    public String germanEntity(String key) {
        String id = EventIds.next();
        say(
                new EntityDefined(
                        new EntityId(id),
                        key,
                        "Nordlicht Leads",
                        Currency.getInstance("EUR"),
                        ZoneId.of("Europe/Berlin"),
                        TaxRegime.EU_VAT,
                        VatRateKind.STANDARD,
                        14,
                        LineGranularity.PER_ASSIGNMENT,
                        List.of()),
                new VatRateSet(new EntityId(id), VatRateKind.STANDARD, new BigDecimal("19"), null),
                new SellerProfileChanged(new EntityId(id), seller()));
        return id;
    }

    public static SellerProfile seller() {
        return new SellerProfile(
                "Nordlicht Leads GmbH",
                new Address("Speicherkai 14", "20457", "Hamburg", "DE"),
                "DE284177305",
                "48/712/04418",
                "Hamburg-Nord",
                "HRB 118240",
                new BankAccount("DE89370400440532013000", "COBADEFFXXX", "Hafenbank Hamburg"),
                new Contact("Mara Lindt", "+49 40 66969120", "rechnung@nordlicht-leads.example"));
    }

    /** A partner with address and, if given, a well-formed VAT ID. */
    public String partner(String key, String country, @Nullable String vatId, EInvoiceFormat format) {
        String id = EventIds.next();
        Address address = new Address("Sonnenallee 210", "12059", "Musterstadt", country);
        say(
                new PartnerRegistered(new PartnerId(id), key, key),
                new PartnerDetailsChanged(
                        new PartnerId(id),
                        new PartnerDetails(
                                key,
                                key + " GmbH",
                                "Buchhaltung",
                                "billing@" + key + ".example",
                                null,
                                address,
                                null,
                                "de")),
                new BillingDetailsChanged(
                        new PartnerId(id),
                        new BillingDetails(address, vatId, null, null, null, null, format, "04011000-12345-03")));
        if (vatId != null) {
            say(new VatIdChecked(new PartnerId(id), vatId, VatIdStatus.WELL_FORMED, "check-digit", Instant.EPOCH));
        }
        return id;
    }

    /** Billing data of a partner in Germany. */
    public static BillingDetails billing(EInvoiceFormat format, LineGranularity granularity) {
        Address address = new Address("Sonnenallee 210", "12059", "Musterstadt", "DE");
        return new BillingDetails(address, null, null, null, null, granularity, format, null);
    }

    public String assignment(String entityId, String partnerId, String key) {
        String id = EventIds.next();
        say(assigned(id, entityId, partnerId, key));
        return id;
    }

    public static AssignmentDefined assigned(String id, String entityId, String partnerId, String key) {
        return new AssignmentDefined(
                new AssignmentId(id),
                new EntityId(entityId),
                new ProfileId("profile-" + entityId),
                new PartnerId(partnerId),
                key,
                key,
                1,
                DeliveryChannel.RECORDED);
    }

    /** That many leads of one assignment and day, at one price; their transaction ids. */
    public List<String> deliver(
            int count, String entityId, String partnerId, String assignmentId, String price, String day) {
        List<PublishedEvent> events = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            TransactionRecorded recorded = recorded(entityId, partnerId, assignmentId, price, day);
            events.add(recorded);
            ids.add(recorded.transactionId().value());
        }
        say(events.toArray(PublishedEvent[]::new));
        return ids;
    }

    public void cancel(String entityId, String partnerId, List<String> transactionIds) {
        say(transactionIds.stream()
                .map(id -> new TransactionCancelled(
                        new TransactionId(id),
                        new EntityId(entityId),
                        new PartnerId(partnerId),
                        CancellationCause.AUTOMATION_REVOKED,
                        Instant.parse("2026-01-31T12:00:00Z"),
                        "test",
                        null))
                .toArray(PublishedEvent[]::new));
    }

    public static TransactionRecorded recorded(
            String entityId, String partnerId, String assignmentId, String price, String day) {
        DeliveryId deliveryId = new DeliveryId(EventIds.next());
        return new TransactionRecorded(
                EventIds.transaction(new EntityId(entityId), deliveryId),
                deliveryId,
                new EntityId(entityId),
                new PartnerId(partnerId),
                new ProfileId("profile-" + entityId),
                new AssignmentId(assignmentId),
                new LeadId("lead-" + deliveryId),
                Instant.parse(day + "T10:00:00Z"),
                LocalDate.parse(day),
                Money.of(price, "EUR"),
                new PriceSource(PriceSource.Kind.BASE, "event", null, 1));
    }

    /** Publishes facts in this order, each with a sequence above all before. */
    public void say(PublishedEvent... events) {
        List<CloudEvent<?>> facts = new ArrayList<>();
        for (PublishedEvent event : events) {
            facts.add(new CloudEvent<>(EventIds.next(), Instant.EPOCH, sequence.incrementAndGet(), null, null, event));
        }
        sender.sendAndWait(facts);
    }
}
