package io.leadledger.invoice.document.einvoice;

import io.leadledger.invoice.document.DocumentContent;
import io.leadledger.money.Money;
import java.math.BigDecimal;
import java.util.Set;

/** By what means a document is paid (EN 16931 BT-81, UNTDID 4461): SEPA where it reaches, another transfer elsewhere. */
public enum PaymentMeans {
    /** A document of 0.00, which nobody pays: the code for an instrument that is not defined. */
    NONE("1", ""),
    /** In any currency, to any account. */
    CREDIT_TRANSFER("30", "Credit transfer"),
    /** In euros, to an account inside SEPA. */
    SEPA_CREDIT_TRANSFER("58", "SEPA credit transfer");

    /** Countries of IBANs inside SEPA, by the EPC's list of SEPA scheme countries (EPC409-09) as of May 2026. */
    private static final Set<String> SEPA = Set.of(
            "AD", "AL", "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GI", "GR", "HR",
            "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK", "MT", "NL", "NO", "PL", "PT", "RO",
            "RS", "SE", "SI", "SK", "SM", "VA");

    /** The largest amount of one SEPA credit transfer (EPC125-05, AT-T002). */
    private static final BigDecimal MOST = new BigDecimal("999999999.99");

    private final String code;
    private final String words;

    PaymentMeans(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** Those of a document. */
    public static PaymentMeans of(DocumentContent content) {
        Money total = content.bill().totals().total();
        if (total.isZero()) {
            return NONE;
        }
        boolean reached = "EUR".equals(total.currency().getCurrencyCode())
                && total.amount().compareTo(MOST) <= 0
                && isInsideSepa(PrintedText.orEmpty(content.seller().bank().iban()));
        return reached ? SEPA_CREDIT_TRANSFER : CREDIT_TRANSFER;
    }

    String code() {
        return code;
    }

    /** BT-82. */
    String words() {
        return words;
    }

    private static boolean isInsideSepa(String iban) {
        return iban.length() > 2 && SEPA.contains(iban.substring(0, 2));
    }
}
