package io.leadledger.partner.support;

import io.leadledger.api.partner.AddressForm;
import io.leadledger.chassis.input.CodeLists;
import io.leadledger.chassis.input.Findings;
import io.leadledger.chassis.input.Texts;
import io.leadledger.event.party.Address;
import org.jspecify.annotations.Nullable;

/** Reads postal addresses. */
public final class Addresses {

    private Addresses() {}

    /** The address that was sent, as far as it was understood; none of its parts where none was. */
    public static Address read(@Nullable AddressForm form, Findings findings) {
        return form == null
                ? Address.NONE
                : new Address(
                        findings.optional("street", form.street(), Texts::line),
                        findings.optional("postcode", form.postcode(), Texts::line),
                        findings.optional("city", form.city(), Texts::line),
                        findings.optional("country", form.country(), CodeLists::country));
    }
}
