package io.leadledger.event.partner;

import org.jspecify.annotations.Nullable;

/**
 * What VIES answered beside yes or no, as it said it; {@code ---} is nothing.
 *
 * @param number of the consultation, by which a tax office finds it; absent where VIES was asked in nobody's name
 * @param requesterVatId in whose name it was asked, the VAT ID of a seller
 * @param name of the holder; some member states say none
 * @param address of the holder on one line; some member states say none
 */
public record VatIdConsultation(
        @Nullable String number,
        @Nullable String requesterVatId,
        @Nullable String name,
        @Nullable String address) {}
