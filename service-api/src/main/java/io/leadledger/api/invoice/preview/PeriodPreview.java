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
 * @param overlapping other periods that were run and share days with this one: what they billed stays theirs (D-14)
 */
public record PeriodPreview(
        EntityId entityId,
        LocalDate from,
        LocalDate to,
        List<PartnerPreview> previews,
        int waiting,
        List<RunPeriod> overlapping,
        Money net,
        Money total) {

    /**
     * A period that a billing run has covered.
     *
     * @param to the day after its last day
     */
    public record RunPeriod(LocalDate from, LocalDate to) {}
}
