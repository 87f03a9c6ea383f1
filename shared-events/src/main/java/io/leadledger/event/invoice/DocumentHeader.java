package io.leadledger.event.invoice;

import java.time.LocalDate;

/**
 * What stands above the lines of a finalized document.
 *
 * @param periodFrom first day of the billing period
 * @param periodTo day after its last day
 */
public record DocumentHeader(
        DocumentType type,
        String number,
        LocalDate issueDate,
        LocalDate dueDate,
        LocalDate periodFrom,
        LocalDate periodTo) {}
