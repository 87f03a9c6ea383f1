package io.leadledger.portal.service.invoice;

import io.leadledger.api.invoice.invoice.InvoiceAnswer.State;
import io.leadledger.api.invoice.invoice.InvoiceStatus;
import io.leadledger.id.PartnerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which documents a list shows; absent parts do not matter.
 *
 * @param sort as invoice-service names it, {@code -due}
 */
public record DocumentFilter(
        @Nullable Period period,
        @Nullable PartnerId partnerId,
        @Nullable InvoiceStatus status,
        @Nullable State state,
        @Nullable String sort) {

    /** Whatever there is. */
    public static final DocumentFilter ALL = new DocumentFilter(null, null, null, null, null);

    public static DocumentFilter of(@Nullable Period period) {
        return new DocumentFilter(period, null, null, null, null);
    }

    public static DocumentFilter ofPartner(PartnerId partnerId) {
        return new DocumentFilter(null, partnerId, null, null, null);
    }

    public DocumentFilter withStatus(@Nullable InvoiceStatus wanted) {
        return new DocumentFilter(period, partnerId, wanted, state, sort);
    }

    public DocumentFilter withState(State wanted) {
        return new DocumentFilter(period, partnerId, status, wanted, sort);
    }

    public DocumentFilter sorted(String by) {
        return new DocumentFilter(period, partnerId, status, state, by);
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
