package io.leadledger.invoice.document.pdf;

import io.leadledger.event.party.BankAccount;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.einvoice.PaymentMeans;
import io.leadledger.invoice.document.einvoice.PrintedText;
import org.jspecify.annotations.Nullable;

/** The text behind the payment code, EPC069-12 version 002: a SEPA credit transfer a banking app can read. */
final class EpcPayment {

    private static final int LONGEST_NAME = 70;

    private EpcPayment() {}

    /** Absent on credit notes, where SEPA does not reach, with nothing to pay, or an account that is not known. */
    static @Nullable String of(DocumentContent content) {
        BankAccount bank = content.seller().bank();
        String iban = PrintedText.of(bank.iban());
        String name = PrintedText.of(content.seller().legalName());
        boolean sepa = content.isToBePaid() && PaymentMeans.of(content) == PaymentMeans.SEPA_CREDIT_TRANSFER;
        if (!sepa || iban == null || name == null) {
            return null;
        }
        return String.join(
                "\n",
                "BCD",
                "002",
                "1",
                "SCT",
                PrintedText.orEmpty(bank.bic()),
                name.substring(
                        0, name.offsetByCodePoints(0, Math.min(LONGEST_NAME, name.codePointCount(0, name.length())))),
                iban.replace(" ", ""),
                "EUR" + content.bill().totals().total().amount().toPlainString(),
                "",
                "",
                PrintedText.orEmpty(content.header().number()));
    }

    /** An IBAN in groups of four, as people read it. */
    static String grouped(String iban) {
        return iban.replace(" ", "").replaceAll("(.{4})(?=.)", "$1 ");
    }
}
