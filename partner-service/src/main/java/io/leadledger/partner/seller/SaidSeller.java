package io.leadledger.partner.seller;

import io.leadledger.event.party.Address;
import io.leadledger.event.party.BankAccount;
import io.leadledger.event.party.Contact;
import io.leadledger.event.party.SellerProfile;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was said of a seller. A text that is absent has no value.
 *
 * @param unsaid the parts of which nothing was said; what the profile has there means nothing
 */
public record SaidSeller(SellerProfile profile, Set<SellerPart> unsaid) {

    private static final SellerProfile NOTHING = new SellerProfile(
            null,
            Address.NONE,
            null,
            null,
            null,
            null,
            new BankAccount(null, null, null),
            new Contact(null, null, null));

    public SaidSeller {
        unsaid = Set.copyOf(unsaid);
    }

    /** The profile as it is meant, with what stays of the one before; absent at first. */
    public SellerProfile over(@Nullable SellerProfile before) {
        SellerProfile known = before == null ? NOTHING : before;
        return new SellerProfile(
                profile.legalName(),
                unsaid.contains(SellerPart.ADDRESS) ? known.address() : profile.address(),
                profile.vatId(),
                profile.taxNumber(),
                profile.taxOffice(),
                profile.registerNumber(),
                unsaid.contains(SellerPart.BANK) ? known.bank() : profile.bank(),
                unsaid.contains(SellerPart.CONTACT) ? known.contact() : profile.contact());
    }
}
