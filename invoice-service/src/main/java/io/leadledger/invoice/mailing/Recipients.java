package io.leadledger.invoice.mailing;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.input.Parsed;
import io.leadledger.chassis.input.Texts;
import io.leadledger.event.party.BillingDetails;
import io.leadledger.event.party.PartnerDetails;
import io.leadledger.invoice.directory.KnownPartner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a document is mailed to.
 *
 * @param to at least one
 * @param copies the others, possibly nobody
 */
record Recipients(List<String> to, List<String> copies) {

    Recipients {
        to = List.copyOf(to);
        copies = List.copyOf(copies);
    }

    /**
     * The partner's addresses for invoices, else its contact's.
     *
     * @throws RejectedException {@code no-recipient}
     */
    static Recipients of(@Nullable KnownPartner partner) {
        BillingDetails billing = partner == null ? null : partner.billing();
        PartnerDetails details = partner == null ? null : partner.details();
        List<String> to = addresses(billing == null ? null : billing.invoiceEmails());
        if (to.isEmpty()) {
            to = addresses(details == null ? null : details.contactEmail());
        }
        if (to.isEmpty()) {
            throw new RejectedException(Rejection.rule(
                    "no-recipient", "contactEmail", "expected an email address of the partner, but there is none"));
        }
        return new Recipients(to, addresses(billing == null ? null : billing.invoiceCopies()));
    }

    /** Whether one of those it is for has it, and not their copies alone. */
    boolean areReachedBy(List<String> accepted) {
        return to.stream().anyMatch(accepted::contains);
    }

    /** What is no address, as others may have published it, is left out. */
    private static List<String> addresses(@Nullable String text) {
        return text != null && Texts.emails(text) instanceof Parsed.Fit<String>(String emails)
                ? List.of(emails.split(", "))
                : List.of();
    }
}
