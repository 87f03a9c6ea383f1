package io.leadledger.api.invoice.proof;

import io.leadledger.api.invoice.numbering.NumberKind;
import io.leadledger.api.invoice.numbering.RegisteredNumber;
import io.leadledger.id.InvoiceId;
import org.jspecify.annotations.Nullable;

/**
 * What came of proving one document.
 *
 * @param documentId the invoice's own id, or the credit note's
 * @param invoiceId the invoice it is, or corrects
 * @param number as printed
 * @param transactions how many leads it bills or credits, each compared
 * @param registerHash its link in the chain, hex SHA-256
 * @param entry its entry in the register as it is kept, with the hash of the one before; absent if it has none
 * @param difference the first one; absent if the document is identical
 */
public record DocumentProof(
        String documentId,
        InvoiceId invoiceId,
        NumberKind kind,
        String number,
        int transactions,
        String registerHash,
        @Nullable RegisteredNumber entry,
        @Nullable Difference difference) {}
