package io.leadledger.api.invoice.proof;

import org.jspecify.annotations.Nullable;

/**
 * The first thing in which a document is not what the topics say.
 *
 * @param where what was compared, for example {@code line 2, unitPrice} or {@code transaction 018f…}
 * @param expected what the topics say, absent if they say nothing of it
 * @param actual what is there, absent if nothing is
 */
public record Difference(
        Kind kind,
        String where,
        @Nullable String expected,
        @Nullable String actual) {

    /** What kind of thing it is. */
    public enum Kind {
        /** A fact that must lie in a topic does not. */
        FACT_MISSING,
        /** A number of the register, or a document, of which no topic knows, or the other way round. */
        DOCUMENT_UNKNOWN,
        /** A transaction that another document bills or credits as well, or that is not the partner's. */
        TRANSACTION,
        /** Seller, buyer, terms or tax decision as they were said, and as the document was made. */
        BASIS,
        /** Lines, adjustments, sums. */
        BILL,
        /** Number, dates, period, reference. */
        HEADER,
        /** The e-invoice made again from the topics. */
        XML,
        /** The document as it is kept in the database. */
        STORED_DOCUMENT,
        /** The bytes of PDF, XML or report. */
        STORED_FILE,
        /** The number's entry in the register, or its place in the chain. */
        REGISTER,
        /** The ledger's rows of what the document bills. */
        LEDGER
    }
}
