package io.leadledger.invoice.numbering;

import java.time.LocalDate;

/**
 * The next number of a series, with the day it would be issued on.
 *
 * @param documentNumber as printed
 * @param previousHash hash of the entry before it in the register
 */
public record NextNumber(int year, long number, String documentNumber, LocalDate issueDate, String previousHash) {

    /** Whether a document made for the other number is right for this one. */
    public boolean printsLike(NextNumber other) {
        return documentNumber.equals(other.documentNumber) && issueDate.equals(other.issueDate);
    }
}
