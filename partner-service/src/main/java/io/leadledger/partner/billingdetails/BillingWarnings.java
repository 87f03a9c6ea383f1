package io.leadledger.partner.billingdetails;

import io.leadledger.api.partner.partner.PartnerAnswer.Warning;
import io.leadledger.event.party.BillingDetails;
import io.leadledger.text.CheckDigits97;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of billing data is taken and looks wrong all the same. */
public final class BillingWarnings {

    private BillingWarnings() {}

    /** In the words of the API. */
    public static List<Warning> of(@Nullable BillingDetails billing) {
        String reference = billing == null ? null : billing.buyerReference();
        return reference == null || CheckDigits97.areRightOfLeitwegId(reference)
                ? List.of()
                : List.of(new Warning(
                        "billing.buyerReference",
                        "leitweg-id-check-digits",
                        "expected the check digits of a Leitweg-ID to be right but was " + reference));
    }
}
