package io.leadledger.delivery.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.leadledger.chassis.publishing.EventSender;
import io.leadledger.delivery.testing.Api.Answer;
import io.leadledger.event.EventIds;
import io.leadledger.event.PublishedEvent;
import io.leadledger.event.cloudevent.CloudEvent;
import io.leadledger.event.partner.EntityEvent.EntityDefined;
import io.leadledger.event.partner.LeadField;
import io.leadledger.event.partner.LeadFieldType;
import io.leadledger.event.partner.PartnerEvent.PartnerActivated;
import io.leadledger.event.partner.PartnerEvent.PartnerDeactivated;
import io.leadledger.event.partner.PartnerEvent.PartnerRegistered;
import io.leadledger.event.partner.TaxRegime;
import io.leadledger.event.partner.VatRateKind;
import io.leadledger.event.party.LineGranularity;
import io.leadledger.id.DeliveryId;
import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is there before a test acts; everything is new each time, so that tests do not meet. */
@TestComponent
public class Given {

    private final EventSender sender;
    private final JdbcClient jdbc;
    private @Nullable Api api;

    Given(EventSender sender, JdbcClient jdbc) {
        this.sender = sender;
        this.jdbc = jdbc;
    }

    void through(Api api) {
        this.api = api;
    }

    /** An assignment with all around it. */
    public record Setup(String entityId, String partnerId, String profileId, String assignmentId, String assignment) {

        /** Of a delivery to it. */
        public String transactionId(String deliveryId) {
            return EventIds.transaction(new EntityId(entityId), new DeliveryId(deliveryId))
                    .value();
        }
    }

    /** An entity in Berlin with euros, whose leads have a required email, a phone and a note. */
    public String entity() {
        return entity("EUR", "Europe/Berlin");
    }

    public String entity(String currency, String zone) {
        String entityId = EventIds.next();
        publish(0, entityDefined(entityId, currency, zone));
        awaitKnown("select count(*) from known_entity where entity_id = ?::uuid", entityId);
        return entityId;
    }

    public EntityDefined entityDefined(String entityId, String currency, String zone) {
        return new EntityDefined(
                new EntityId(entityId),
                "e" + entityId.substring(24),
                "Entity",
                Currency.getInstance(currency),
                ZoneId.of(zone),
                TaxRegime.EU_VAT,
                VatRateKind.STANDARD,
                14,
                LineGranularity.PER_ASSIGNMENT,
                List.of(
                        new LeadField("email", LeadFieldType.EMAIL, false, true, false),
                        new LeadField("phone", LeadFieldType.PHONE, false, false, true),
                        new LeadField("rooms", LeadFieldType.NUMBER, false, false, false)));
    }

    public String partner() {
        String partnerId = EventIds.next();
        publish(0, new PartnerRegistered(new PartnerId(partnerId), "p" + partnerId.substring(24), "Partner"));
        awaitKnown("select count(*) from partner_activity where partner_id = ?::uuid", partnerId);
        return partnerId;
    }

    /** As a fact with that sequence says, which may arrive before the ones of lower sequence. */
    public void deactivated(String partnerId, long sequence, Instant at) {
        publish(sequence, at, new PartnerDeactivated(new PartnerId(partnerId)));
        awaitActivity(partnerId, sequence);
    }

    public void activated(String partnerId, long sequence, Instant at) {
        publish(sequence, at, new PartnerActivated(new PartnerId(partnerId)));
        awaitActivity(partnerId, sequence);
    }

    private void awaitActivity(String partnerId, long sequence) {
        awaitKnown(
                "select count(*) from partner_activity where partner_id = ?::uuid and sequence = " + sequence,
                partnerId);
    }

    /** An assignment of a new partner and profile in a new entity, at a base price in euros. */
    public Setup assignmentAt(String basePrice) {
        return assignmentAt(entity(), "EUR", basePrice);
    }

    public Setup assignmentAt(String entityId, String currency, String basePrice) {
        String partnerId = partner();
        String profileId = created(
                "/profiles",
                Map.of(
                        "entityId",
                        entityId,
                        "externalId",
                        "profile-" + partnerId,
                        "routingStrategy",
                        "FIRST_MATCH",
                        "basePrice",
                        Map.of("amount", basePrice, "currency", currency)),
                "profileId");
        String key = "assignment-" + partnerId;
        String assignmentId = created(
                "/profiles/" + profileId + "/assignments",
                Map.of("externalId", key, "partnerId", partnerId, "priority", 1),
                "assignmentId");
        return new Setup(entityId, partnerId, profileId, assignmentId, key);
    }

    /** Puts a fact of another service on its topic. */
    public void publish(long sequence, PublishedEvent event) {
        publish(sequence, Instant.EPOCH, event);
    }

    private void publish(long sequence, Instant at, PublishedEvent event) {
        sender.sendAndWait(List.of(new CloudEvent<>(EventIds.next(), at, sequence, null, null, event)));
    }

    /** A row of a bulk call; what is not said is sensible. */
    public static Map<String, Object> delivery(Setup setup, String deliveryId, Map<String, ?> said) {
        Map<String, Object> row = new HashMap<>(Map.of(
                "deliveryId",
                deliveryId,
                "assignment",
                setup.assignment(),
                "leadId",
                "lead-" + deliveryId,
                "deliveredAt",
                "2026-01-15T10:00:00+01:00"));
        row.putAll(said);
        return row;
    }

    public static Map<String, Object> delivery(Setup setup, String deliveryId) {
        return delivery(setup, deliveryId, Map.of());
    }

    /** That many rows with ids {@code <prefix>1} and so on. */
    public static List<Map<String, Object>> deliveries(Setup setup, String prefix, int count) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            rows.add(delivery(setup, prefix + i));
        }
        return rows;
    }

    private String created(String path, Object body, String idField) {
        Answer answer = java.util.Objects.requireNonNull(api).post(path, body);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        return answer.text(idField);
    }

    private void awaitKnown(String count, String id) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> jdbc.sql(count).param(id).query(Long.class).single() == 1);
    }
}
