package io.leadledger.invoice.document.pdf;

import io.leadledger.event.invoice.DocumentType;
import io.leadledger.event.partner.BankAccount;
import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.invoice.document.einvoice.PrintableText;
import io.leadledger.money.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The text behind the payment code, EPC069-12 version 002: a SEPA credit transfer a banking app can read. */
final class EpcPayment {

    private static final BigDecimal MOST = new BigDecimal("999999999.99");

    private static final int LONGEST_NAME = 70;

    private EpcPayment() {}

    /** Absent on credit notes, other currencies than EUR, nothing to pay, or an account that is not known. */
    static @Nullable String of(DocumentContent content) {
        Money total = content.bill().totals().total();
        BankAccount bank = content.seller().bank();
        String iban = PrintableText.of(bank.iban());
        String name = PrintableText.of(content.seller().legalName());
        if (content.header().type() != DocumentType.INVOICE || iban == null || name == null || !isPayable(total)) {
            return null;
        }
        return String.join(
                "\n",
                "BCD",
                "002",
                "1",
                "SCT",
                PrintableText.orEmpty(bank.bic()),
                name.substring(
                        0, name.offsetByCodePoints(0, Math.min(LONGEST_NAME, name.codePointCount(0, name.length())))),
                iban.replace(" ", ""),
                "EUR" + total.amount().toPlainString(),
                "",
                "",
                PrintableText.orEmpty(content.header().number()));
    }

    /** An IBAN in groups of four, as people read it. */
    static String grouped(String iban) {
        return iban.replace(" ", "").replaceAll("(.{4})(?=.)", "$1 ");
    }

    private static boolean isPayable(Money total) {
        return "EUR".equals(total.currency().getCurrencyCode())
                && total.amount().signum() > 0
                && total.amount().compareTo(MOST) <= 0;
    }
}
