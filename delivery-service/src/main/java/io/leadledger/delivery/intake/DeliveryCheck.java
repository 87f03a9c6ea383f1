package io.leadledger.delivery.intake;

import static io.leadledger.chassis.decision.Rejection.rule;

import io.leadledger.chassis.decision.Rejection;
import io.leadledger.delivery.assignment.priced.PricedAssignment;
import io.leadledger.delivery.directory.EntityTime;
import io.leadledger.delivery.directory.KnownEntity;
import io.leadledger.delivery.intake.ReadRow.Legible;
import io.leadledger.delivery.price.PriceBook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a delivery that was never reported before may be recorded now. Plain Java: time is handed in. */
public final class DeliveryCheck {

    /** The verdict. */
    public sealed interface Verdict {

        /** It may be recorded. */
        record Acceptable(AcceptedDelivery delivery) implements Verdict {}

        /** It may not, for all these reasons. */
        record Refused(List<Rejection> errors) implements Verdict {}
    }

    private final KnownEntity entity;
    private final Instant now;

    /** For deliveries of that entity. */
    public DeliveryCheck(KnownEntity entity, Instant now) {
        this.entity = entity;
        this.now = now;
    }

    /** Checks instant, partner, price and fields of a row. */
    public Verdict check(Legible row) {
        LocalDate serviceDate =
                row.content().deliveredAt().atZone(entity.timeZone()).toLocalDate();
        LeadFieldCheck fields = LeadFieldCheck.of(entity.leadFields(), row.row().fields());
        List<Rejection> errors = new ArrayList<>(fields.errors());
        EntityTime.futureError(row.content().deliveredAt(), now, "deliveredAt", "delivered-in-the-future")
                .ifPresent(errors::add);
        inactiveError(row).ifPresent(errors::add);
        priceError(row.assignment(), serviceDate).ifPresent(errors::add);
        return errors.isEmpty()
                ? new Verdict.Acceptable(new AcceptedDelivery(
                        row.deliveryId(), row.content(), row.assignment(), serviceDate, fields.values()))
                : new Verdict.Refused(errors);
    }

    private static Optional<Rejection> inactiveError(Legible row) {
        Instant at = row.content().deliveredAt();
        return row.assignment().partnerActivity().isActiveAt(at)
                ? Optional.empty()
                : Optional.of(rule(
                        "partner-inactive",
                        "assignment",
                        "expected a partner that was active at %s but that of %s was not",
                        at,
                        row.assignment().externalId()));
    }

    /** A price in another currency than the entity's is none (D-09). */
    private Optional<Rejection> priceError(PricedAssignment assignment, LocalDate serviceDate) {
        PriceBook prices = assignment.prices();
        return prices != null && prices.currencyOn(serviceDate).equals(entity.currency())
                ? Optional.empty()
                : Optional.of(rule(
                        "no-price",
                        "assignment",
                        "expected a price in %s on %s but %s has none",
                        entity.currency(),
                        serviceDate,
                        assignment.externalId()));
    }
}
