package io.leadledger.api.invoice.preview;

import io.leadledger.id.EntityId;
import io.leadledger.money.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * The preview of a period.
 *
 * @param from its first day
 * @param to the day after its last day
 * @param waiting partners with leads to bill whose own data has not arrived yet
 */
public record PeriodPreview(
        EntityId entityId,
        LocalDate from,
        LocalDate to,
        List<PartnerPreview> previews,
        int waiting,
        Money net,
        Money total) {}
