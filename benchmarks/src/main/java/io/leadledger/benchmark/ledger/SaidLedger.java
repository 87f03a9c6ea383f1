package io.leadledger.benchmark.ledger;

import io.leadledger.event.EventIds;
import io.leadledger.event.PublishedEvent;
import io.leadledger.event.cloudevent.CloudEvent;
import io.leadledger.event.cloudevent.CloudEventCodec;
import io.leadledger.event.cloudevent.EncodedEvent;
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
import io.leadledger.event.partner.TaxRegime;
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
import io.leadledger.servers.kafka.KafkaLogin;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A ledger as the other services would say it on the topics: German entities and partners, leads of January 2026 at 12.50 EUR. */
public final class SaidLedger implements AutoCloseable {

    /** First day. */
    public static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    /** The day after the last. */
    public static final LocalDate TO = LocalDate.of(2026, 2, 1);

    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final Money PRICE = Money.of("12.50", "EUR");

    /**
     * A partner with assignments.
     *
     * @param assignments each makes a line
     */
    public record Billed(EntityId entityId, PartnerId partnerId, List<AssignmentId> assignments) {}

    private final KafkaProducer<String, byte[]> producer;
    private final JdbcClient jdbc;
    private volatile @Nullable Exception failed;
    private long sequence;
    private long transactions;
    private long cancellations;
    private long assignments;

    SaidLedger(String bootstrap, KafkaLogin login, JdbcClient jdbc) {
        Map<String, Object> settings = new HashMap<>(login.clientSettings());
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 50);
        this.producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        this.jdbc = jdbc;
    }

    /** An entity with everything an invoice needs. */
    public EntityId entity(String key) {
        EntityId id = new EntityId(EventIds.next());
        say(new EntityDefined(
                id,
                key,
                "Nordlicht Leads",
                Currency.getInstance("EUR"),
                ZoneId.of("Europe/Berlin"),
                TaxRegime.EU_VAT,
                VatRateKind.STANDARD,
                14,
                LineGranularity.PER_ASSIGNMENT,
                List.of()));
        say(new VatRateSet(id, VatRateKind.STANDARD, new BigDecimal("19"), null));
        say(new SellerProfileChanged(id, seller()));
        return id;
    }

    /** A partner of an entity who takes ZUGFeRD. */
    public Billed partner(EntityId entityId, String key, int lines, LineGranularity granularity) {
        PartnerId id = new PartnerId(EventIds.next());
        Address address = new Address("Sonnenallee 210", "12059", "Berlin", "DE");
        say(new PartnerRegistered(id, key, key));
        say(new PartnerDetailsChanged(
                id,
                new PartnerDetails(
                        key, key + " GmbH", "Buchhaltung", "billing@" + key + ".example", null, address, null, "de")));
        say(new BillingDetailsChanged(
                id,
                new BillingDetails(
                        address, null, null, null, null, granularity, EInvoiceFormat.ZUGFERD, "04011000-1")));
        List<AssignmentId> made = new ArrayList<>();
        for (int i = 1; i <= lines; i++) {
            AssignmentId assignment = new AssignmentId(EventIds.next());
            made.add(assignment);
            assignments++;
            say(new AssignmentDefined(
                    assignment,
                    entityId,
                    new ProfileId("profile-" + entityId),
                    id,
                    key + "-" + i,
                    "Leads of campaign " + i,
                    1,
                    DeliveryChannel.RECORDED));
        }
        return new Billed(entityId, id, List.copyOf(made));
    }

    /** That many leads in the days of the month, on the partner's assignments in turn. */
    public List<TransactionId> deliver(Billed partner, int leads) {
        List<TransactionId> ids = new ArrayList<>();
        for (int i = 0; i < leads; i++) {
            ids.add(one(partner, i));
        }
        return ids;
    }

    private TransactionId one(Billed partner, int n) {
        DeliveryId deliveryId = new DeliveryId(EventIds.next());
        LocalDate day = FROM.plusDays(n % FROM.lengthOfMonth());
        TransactionId id = EventIds.transaction(partner.entityId(), deliveryId);
        transactions++;
        say(new TransactionRecorded(
                id,
                deliveryId,
                partner.entityId(),
                partner.partnerId(),
                new ProfileId("profile-" + partner.entityId()),
                partner.assignments().get(n % partner.assignments().size()),
                new LeadId("lead-" + deliveryId),
                day.atTime(10, 0).toInstant(ZoneOffset.UTC),
                day,
                PRICE,
                new PriceSource(PriceSource.Kind.BASE, "event", null, 1)));
        return id;
    }

    /** Takes leads back. */
    public void cancel(Billed partner, List<TransactionId> ids) {
        for (TransactionId id : ids) {
            cancellations++;
            say(new TransactionCancelled(
                    id,
                    partner.entityId(),
                    partner.partnerId(),
                    CancellationCause.AUTOMATION_REVOKED,
                    Instant.parse("2026-01-31T12:00:00Z"),
                    "benchmark",
                    null));
        }
    }

    /** Waits until invoice-service has all that was said, and analyzes what it wrote. */
    public void settle(JdbcClient superuser) {
        producer.flush();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!hasArrived()) {
            if (failed != null) {
                throw new IllegalStateException(failed);
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("expected everything in the ledger within %s".formatted(PATIENCE));
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        superuser.sql("vacuum (analyze)").update();
    }

    private boolean hasArrived() {
        return count("ledger_transaction") == transactions
                && count("ledger_cancellation") == cancellations
                && count("known_fact where fact = 'AssignmentDefined'") == assignments;
    }

    private long count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Long.class).single();
    }

    private void say(PublishedEvent event) {
        sequence++;
        EncodedEvent encoded = CloudEventCodec.encode(
                new CloudEvent<>(EventIds.next(), Instant.EPOCH, sequence, null, null, "benchmark", event));
        ProducerRecord<String, byte[]> said = new ProducerRecord<>(encoded.topic(), encoded.key(), encoded.body());
        encoded.headers().forEach((name, value) -> said.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        Future<?> _ = producer.send(said, (sent, failure) -> failed = failure == null ? failed : failure);
    }

    private static SellerProfile seller() {
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

    @Override
    public void close() {
        producer.close();
    }
}
