package io.leadledger.partner.form;

import io.leadledger.event.partner.Address;
import org.jspecify.annotations.Nullable;

/** A postal address as sent. */
public record AddressForm(
        @Nullable String street,
        @Nullable String postcode,
        @Nullable String city,
        @Nullable String country) {

    /** No part of an address. */
    public static final Address NONE = new Address(null, null, null, null);

    /** The address that was sent; the one before where none was, for what is absent says nothing. */
    public static Address read(@Nullable AddressForm form, Address before, Findings findings) {
        if (form == null) {
            return before;
        }
        return new Address(
                findings.optional("street", form.street, Texts::line),
                findings.optional("postcode", form.postcode, Texts::line),
                findings.optional("city", form.city, Texts::line),
                findings.optional("country", form.country, CodeLists::country));
    }
}
