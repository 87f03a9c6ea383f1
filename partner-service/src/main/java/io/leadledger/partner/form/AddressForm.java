package io.leadledger.partner.form;

import io.leadledger.event.partner.Address;
import org.jspecify.annotations.Nullable;

/** A postal address as sent. */
public record AddressForm(
        @Nullable String street,
        @Nullable String postcode,
        @Nullable String city,
        @Nullable String country) {

    /** The address, all parts absent where none was sent. */
    public static Address read(@Nullable AddressForm form, Findings findings) {
        if (form == null) {
            return new Address(null, null, null, null);
        }
        return new Address(
                findings.optional("street", form.street, Texts::line),
                findings.optional("postcode", form.postcode, Texts::line),
                findings.optional("city", form.city, Texts::line),
                findings.optional("country", form.country, CodeLists::country));
    }
}
