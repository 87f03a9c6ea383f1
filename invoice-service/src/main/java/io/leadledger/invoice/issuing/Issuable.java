package io.leadledger.invoice.issuing;

import java.util.Optional;

/** Something that can become a document: a draft, or the credits that are due on an invoice. */
public interface Issuable {

    /** What its crash points begin with: {@code finalize}. */
    String step();

    /** Keeps it as it is until the transaction ends; taken before any other lock of issuing. */
    void lock();

    /**
     * The document as it would be now; empty if there is nothing to issue any more.
     *
     * @throws io.leadledger.chassis.decision.RejectedException if it must not be issued as it is
     */
    Optional<UnnumberedDocument> read();
}
