package io.leadledger.partner.vatid;

import io.leadledger.chassis.decision.Rejection;
import io.leadledger.event.partner.VatIdStatus;
import io.leadledger.vat.VatTerritories;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What format and check digit say of a VAT ID (R-015, D-26). It never confirms and never refutes: that is for VIES.
 */
public final class VatIdCheck {

    /** Where such evidence comes from, {@code VatIdChecked.source}. */
    public static final String SOURCE = "check-digit";

    private VatIdCheck() {}

    /**
     * The finding, or empty where there is nothing to say: the number of a country outside the EU.
     *
     * @param vatId normalised
     * @param country of the billing address, or the part of one that has a code of its own; absent if not known yet
     */
    public static Optional<VatIdStatus> of(String vatId, @Nullable String country) {
        if (country != null && VatTerritories.isInEu(country)) {
            return Optional.of(inUnion(vatId));
        }
        if (!CheckDigits.claimsUnion(vatId)) {
            return Optional.empty();
        }
        return Optional.of(
                country == null || NumbersOfTerritories.allow(vatId, country) ? inUnion(vatId) : VatIdStatus.MALFORMED);
    }

    /** The refusal of an answer about a VAT ID that is no longer there, or no longer one that could be asked for. */
    public static Rejection changedMeanwhile(String vatId) {
        return Rejection.conflict("changed-meanwhile", "expected the VAT ID to be %s still, but it was changed", vatId);
    }

    private static VatIdStatus inUnion(String vatId) {
        return CheckDigits.areRight(vatId) ? VatIdStatus.WELL_FORMED : VatIdStatus.MALFORMED;
    }
}
