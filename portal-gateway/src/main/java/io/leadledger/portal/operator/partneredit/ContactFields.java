package io.leadledger.portal.operator.partneredit;

import io.leadledger.api.partner.AddressForm;
import io.leadledger.api.partner.partner.DetailsForm;
import io.leadledger.event.party.PartnerDetails;
import io.leadledger.portal.page.form.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who a partner is, as it was typed. Fields are called as partner-service calls them, so that refusals find theirs. */
record ContactFields(Typed typed) {

    static final List<String> NAMES = List.of(
            "details.displayName",
            "details.legalName",
            "details.contactPerson",
            "details.contactEmail",
            "details.phone",
            "details.address.street",
            "details.address.postcode",
            "details.address.city",
            "details.address.country",
            "details.timeZone",
            "details.language");

    DetailsForm form() {
        return new DetailsForm(
                text("details.displayName"),
                text("details.legalName"),
                text("details.contactPerson"),
                text("details.contactEmail"),
                text("details.phone"),
                new AddressForm(
                        text("details.address.street"),
                        text("details.address.postcode"),
                        text("details.address.city"),
                        text("details.address.country")),
                text("details.timeZone"),
                text("details.language"));
    }

    /** What the form shows of what is stored. */
    static Map<String, String> shown(PartnerDetails details) {
        Map<String, String> values = new LinkedHashMap<>();
        put(values, "displayName", details.displayName());
        put(values, "legalName", details.legalName());
        put(values, "contactPerson", details.contactPerson());
        put(values, "contactEmail", details.contactEmail());
        put(values, "phone", details.phone());
        put(values, "address.street", details.address().street());
        put(values, "address.postcode", details.address().postcode());
        put(values, "address.city", details.address().city());
        put(values, "address.country", details.address().country());
        put(values, "timeZone", details.timeZone());
        put(values, "language", details.language());
        return values;
    }

    private static void put(Map<String, String> values, String field, @Nullable String value) {
        values.put("details." + field, Objects.requireNonNullElse(value, ""));
    }

    private @Nullable String text(String field) {
        return typed.text(field).orElse(null);
    }
}
