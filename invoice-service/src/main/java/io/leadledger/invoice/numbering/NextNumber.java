package io.leadledger.invoice.numbering;

import java.time.LocalDate;

/**
 * The next number of a series, with the day it would be issued on.
 *
 * @param documentNumber as printed
 * @param previousHash hash of the entry before it in the register
 */
public record NextNumber(int year, long number, String documentNumber, LocalDate issueDate, String previousHash) {

    /** The hash under which the register enters a document with this number. */
    public String registeredHash(String documentHash) {
        return RegisterChain.link(previousHash, documentNumber, documentHash);
    }
}
