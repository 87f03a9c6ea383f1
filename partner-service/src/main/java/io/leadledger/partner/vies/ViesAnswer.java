package io.leadledger.partner.vies;

import io.leadledger.api.partner.vatid.ViesSilence;
import io.leadledger.event.partner.VatIdConsultation;
import io.leadledger.event.partner.VatIdStatus;

/** What came of a question: a yes or a no, or none of both. */
public sealed interface ViesAnswer {

    /** @param status {@code CONFIRMED} or {@code REFUTED} */
    record Said(VatIdStatus status, VatIdConsultation consultation) implements ViesAnswer {}

    /** Whatever is not plainly a yes or a no. */
    record Silent(ViesSilence why) implements ViesAnswer {}
}
