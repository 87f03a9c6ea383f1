package io.leadledger.invoice.basis;

import io.leadledger.api.invoice.Finding;
import io.leadledger.event.invoice.Buyer;
import io.leadledger.event.party.SellerProfile;
import io.leadledger.text.CheckDigits97;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of XRechnung 3.0 warn of without refusing it, said beforehand, and check digits of a Leitweg-ID, which no
 * rule looks at but the receiver's portal does.
 */
final class XRechnungWarnings {

    /** BR-DE-27. */
    private static final Pattern PHONE = Pattern.compile("(\\D*\\d){3}.*");

    /** BR-DE-28. */
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@([^@.\\s]+\\.)+[^@.\\s]+");

    private final List<Finding> warnings = new ArrayList<>();

    private XRechnungWarnings() {}

    static List<Finding> of(SellerProfile seller, Buyer buyer) {
        XRechnungWarnings found = new XRechnungWarnings();
        found.rule(
                "BR-DE-27",
                "seller.contact.phone",
                seller.contact().phone(),
                matches(PHONE, seller.contact().phone()));
        found.rule(
                "BR-DE-28",
                "seller.contact.email",
                seller.contact().email(),
                matches(EMAIL, seller.contact().email()));
        found.rule(
                "BR-DE-19",
                "seller.bank.iban",
                seller.bank().iban(),
                CheckDigits97.areRightOfIban(seller.bank().iban()));
        String reference = buyer.buyerReference();
        if (reference != null && !CheckDigits97.areRightOfLeitwegId(reference)) {
            found.warnings.add(new Finding(
                    "leitweg-id-check-digits",
                    "partner.buyerReference",
                    "expected the check digits of a Leitweg-ID to be right but was " + reference,
                    reference));
        }
        return found.warnings;
    }

    /** What is missing altogether is a blocker already. */
    private void rule(String rule, String field, @Nullable String value, boolean kept) {
        if (value != null && !kept) {
            warnings.add(new Finding(
                    "xrechnung-rule", field, "expected what %s wants but was %s".formatted(rule, value), rule));
        }
    }

    private static boolean matches(Pattern pattern, @Nullable String value) {
        return value != null && pattern.matcher(value.strip()).matches();
    }
}
