package io.leadledger.partner.vatidcheck;

import io.leadledger.id.EntityId;
import io.leadledger.id.PartnerId;

/** Whose VAT ID a question is about. */
record Subject(VatIdHolder.Kind kind, String id) {

    static Subject of(PartnerId partnerId) {
        return new Subject(VatIdHolder.Kind.PARTNER, partnerId.value());
    }

    static Subject of(EntityId entityId) {
        return new Subject(VatIdHolder.Kind.SELLER, entityId.value());
    }
}
