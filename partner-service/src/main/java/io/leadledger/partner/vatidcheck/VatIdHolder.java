package io.leadledger.partner.vatidcheck;

import io.leadledger.api.partner.vatid.VatIdEvidence;
import io.leadledger.chassis.decision.RejectedException;
import java.util.Optional;

/** Those of one kind whose VAT IDs are checked; they keep what comes of it as their facts. */
public interface VatIdHolder {

    /** Whose a VAT ID is. */
    enum Kind {
        PARTNER,
        /** Of an entity, by whose id it is known. */
        SELLER;

        /** What is looked for by the id. */
        String word() {
            return switch (this) {
                case PARTNER -> "partner";
                case SELLER -> "entity";
            };
        }
    }

    Kind kind();

    /** Empty if there is no such holder. */
    Optional<HeldVatId> find(String id);

    /**
     * Keeps what VIES said, in the present transaction.
     *
     * @throws RejectedException {@code changed-meanwhile} if the VAT ID is another by now, or cannot be one any more
     */
    void keep(String id, VatIdEvidence evidence);
}
