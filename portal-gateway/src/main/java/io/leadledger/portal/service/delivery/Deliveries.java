package io.leadledger.portal.service.delivery;

import io.leadledger.api.Page;
import io.leadledger.event.delivery.CancellationCause;
import io.leadledger.event.delivery.DeliveryChannel;
import io.leadledger.event.delivery.PriceSource;
import io.leadledger.money.Money;
import io.leadledger.portal.page.Query;
import io.leadledger.portal.service.OwningServices;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Delivery-service in the console's words. */
@Component
public class Deliveries {

    /** A lead that was delivered and has to be paid, or had to. */
    public record Delivered(
            String transactionId,
            String deliveryId,
            String entityId,
            String partnerId,
            String assignmentId,
            String leadId,
            Instant deliveredAt,
            LocalDate serviceDate,
            Money price,
            PriceSource priceSource,
            @Nullable Cancelled cancellation) {}

    /** Why, when and by whom it was taken out of billing. */
    public record Cancelled(
            CancellationCause cause,
            Instant cancelledAt,
            String by,
            @Nullable String reason) {}

    /** An assignment of a partner to a profile. */
    public record Assignment(
            String assignmentId, String externalId, String name, int priority, DeliveryChannel channel) {}

    private final OwningServices services;

    Deliveries(OwningServices services) {
        this.services = services;
    }

    /** A lead of that entity; one of another is not there. */
    public Delivered one(String entityId, String transactionId) {
        Delivered delivered =
                services.delivery().get(Query.of("/api/v1/transactions/{id}", transactionId), Delivered.class);
        if (!delivered.entityId().equals(entityId)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return delivered;
    }

    public Optional<Assignment> assignment(String assignmentId) {
        return services.delivery().find(Query.of("/api/v1/assignments/{id}", assignmentId), Assignment.class);
    }

    /** The assignments of a partner in an entity. */
    public List<Assignment> assignmentsOf(String entityId, String partnerId) {
        return services.delivery()
                .page(
                        Query.of("/api/v1/assignments")
                                .with("entityId", entityId)
                                .with("partnerId", partnerId)
                                .with("limit", Page.MAX_LIMIT),
                        Assignment.class)
                .items();
    }
}
