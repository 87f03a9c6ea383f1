package io.leadledger.invoice.verify.export;

import io.leadledger.api.invoice.numbering.NumberKind;
import io.leadledger.api.invoice.numbering.RegisteredNumber;
import io.leadledger.invoice.numbering.RegisterChain;
import java.util.List;

/**
 * All numbers of a series as small files whose bytes are what the chain hashes: the first line of each is the SHA-256 of the
 * file before it.
 *
 * @param entries in their order, at least one
 */
record ExportedRegister(NumberKind kind, List<Entry> entries) {

    /** Holds the hash that the last entry must have; by its name it follows all of them. */
    static final String HEAD = "head.txt";

    /**
     * A number of the register.
     *
     * @param place in the series, from 1: names of files are in the order of the numbers, however those are written
     */
    record Entry(int place, RegisteredNumber number) {

        /** The name of its file, and of that of its document's hashes. */
        String fileName() {
            return "%08d-%s.txt".formatted(place, number.documentNumber());
        }

        String text() {
            return RegisterChain.entry(number.previousHash(), number.documentNumber(), number.documentHash());
        }
    }

    /** Its own, below {@code register} and {@code hashes}. */
    String folder() {
        return kind == NumberKind.INVOICE ? "invoices/" : "credit-notes/";
    }

    String head() {
        return entries.getLast().number().hash();
    }
}
