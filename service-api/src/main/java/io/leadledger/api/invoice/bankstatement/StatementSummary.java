package io.leadledger.api.invoice.bankstatement;

import io.leadledger.id.EntityId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A bank statement that was read.
 *
 * @param account its IBAN, where the file says it
 * @param otherAccount that it is not the account where the seller's invoices are paid to; nothing of it is certain then
 * @param lines how many it has that no statement before had
 * @param known how many it has besides that were there before
 * @param toDecide incoming payments of it of which something is neither booked yet nor set aside
 */
public record StatementSummary(
        String statementId,
        EntityId entityId,
        String fileName,
        StatementFormat format,
        @Nullable String account,
        boolean otherAccount,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int lines,
        int known,
        int toDecide,
        Instant at,
        String by) {}
