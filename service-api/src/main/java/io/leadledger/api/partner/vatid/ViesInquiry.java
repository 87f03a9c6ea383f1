package io.leadledger.api.partner.vatid;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question to VIES.
 *
 * @param requesterVatId in whose name it was asked; absent where no seller has a VAT ID of the EU, and where it is another entity's
 * @param askedAt when it was over, UTC
 * @param askedBy who asked; {@code system} after a VAT ID was saved; absent where it was for another entity
 * @param silence why there was no answer; absent where there was one
 * @param consultationNumber by which a tax office finds it; absent where VIES gave none
 */
public record ViesInquiry(
        String vatId,
        @Nullable String requesterVatId,
        Instant askedAt,
        @Nullable String askedBy,
        ViesOutcome outcome,
        @Nullable ViesSilence silence,
        @Nullable String consultationNumber) {}
