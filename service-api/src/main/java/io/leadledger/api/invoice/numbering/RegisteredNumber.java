package io.leadledger.api.invoice.numbering;

import java.time.LocalDate;

/**
 * A number that was given, with its link in the chain of hashes.
 *
 * @param number from 1, or where the series starts; anew in each year, or not, as the entity wants it
 * @param documentNumber as printed
 * @param documentHash hex SHA-256 of the document
 * @param previousHash of the entry before, zeros for the first
 */
public record RegisteredNumber(
        NumberKind kind,
        int year,
        long number,
        String documentNumber,
        String documentId,
        LocalDate issueDate,
        String documentHash,
        String previousHash,
        String hash) {}
