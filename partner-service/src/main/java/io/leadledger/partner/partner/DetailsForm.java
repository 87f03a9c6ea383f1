package io.leadledger.partner.partner;

import io.leadledger.event.partner.Address;
import io.leadledger.event.partner.PartnerDetails;
import io.leadledger.partner.form.AddressForm;
import io.leadledger.partner.form.CodeLists;
import io.leadledger.partner.form.Findings;
import io.leadledger.partner.form.Texts;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Who a partner is, as sent. An address that is absent stays what it was, an empty one is taken away. */
record DetailsForm(
        @Nullable String displayName,
        @Nullable String legalName,
        @Nullable String contactPerson,
        @Nullable String contactEmail,
        @Nullable String phone,
        @Nullable AddressForm address,
        @Nullable String timeZone,
        @Nullable String language) {

    /** The details as they are meant; only good if nothing was found wrong. */
    static PartnerDetails read(@Nullable DetailsForm form, Address before, Findings outside) {
        if (form == null) {
            outside.add("details", "missing", "expected the details but they are missing");
            return new PartnerDetails("", null, null, null, null, before, null, null);
        }
        return form.read(before, outside.in("details"));
    }

    private PartnerDetails read(Address before, Findings findings) {
        String name = findings.required("displayName", displayName, Texts::line);
        String legal = findings.optional("legalName", legalName, Texts::line);
        String person = findings.optional("contactPerson", contactPerson, Texts::line);
        String email = findings.optional("contactEmail", contactEmail, Texts::email);
        String number = findings.optional("phone", phone, Texts::line);
        ZoneId zone = findings.optional("timeZone", timeZone, CodeLists::timeZone);
        return new PartnerDetails(
                name == null ? "" : name,
                legal,
                person,
                email,
                number,
                AddressForm.read(address, before, findings.in("address")),
                zone == null ? null : zone.getId(),
                findings.optional("language", language, Texts::language));
    }
}
