package io.leadledger.portal.service.invoice;

import io.leadledger.api.invoice.invoice.InvoiceStatus;
import io.leadledger.id.PartnerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which documents a list shows; absent parts do not matter.
 *
 * @param state {@code DRAFT}, {@code FINAL}
 * @param sort as invoice-service names it, {@code -due}
 */
public record Wanted(
        @Nullable Period period,
        @Nullable PartnerId partnerId,
        @Nullable InvoiceStatus status,
        @Nullable String state,
        @Nullable String sort) {

    /** Whatever there is. */
    public static final Wanted ALL = new Wanted(null, null, null, null, null);

    public static Wanted of(@Nullable Period period) {
        return new Wanted(period, null, null, null, null);
    }

    public static Wanted ofPartner(PartnerId partnerId) {
        return new Wanted(null, partnerId, null, null, null);
    }

    public Wanted withStatus(@Nullable InvoiceStatus wanted) {
        return new Wanted(period, partnerId, wanted, state, sort);
    }

    public Wanted withState(String wanted) {
        return new Wanted(period, partnerId, status, wanted, sort);
    }

    public Wanted sorted(String by) {
        return new Wanted(period, partnerId, status, state, by);
    }

    @Nullable
    LocalDate from() {
        return period == null ? null : period.from();
    }

    @Nullable
    LocalDate to() {
        return period == null ? null : period.to();
    }
}
