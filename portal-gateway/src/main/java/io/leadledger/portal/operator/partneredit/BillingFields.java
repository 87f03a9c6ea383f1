package io.leadledger.portal.operator.partneredit;

import io.leadledger.api.partner.AddressForm;
import io.leadledger.api.partner.partner.BillingForm;
import io.leadledger.event.party.Address;
import io.leadledger.event.party.BillingDetails;
import io.leadledger.portal.page.form.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What invoices need to know of a partner, as it was typed. */
record BillingFields(Typed typed) {

    static final List<String> NAMES = List.of(
            "billingAddress.street",
            "billingAddress.postcode",
            "billingAddress.city",
            "billingAddress.country",
            "vatId",
            "taxNumber",
            "vatTerritory",
            "paymentTermsDays",
            "lineGranularity",
            "eInvoiceFormat",
            "buyerReference");

    private static final BillingDetails NOTHING =
            new BillingDetails(Address.NONE, null, null, null, null, null, null, null, null);

    /** @param present what is stored; its currency stays, since nobody asks for another here */
    BillingForm form(@Nullable BillingDetails present) {
        return new BillingForm(
                new AddressForm(
                        text("billingAddress.street"),
                        text("billingAddress.postcode"),
                        text("billingAddress.city"),
                        text("billingAddress.country")),
                text("vatId"),
                text("taxNumber"),
                text("paymentTermsDays"),
                present == null || present.currency() == null
                        ? null
                        : present.currency().getCurrencyCode(),
                text("lineGranularity"),
                text("eInvoiceFormat"),
                text("buyerReference"),
                typed.text("vatTerritory").orElse(""));
    }

    /** What the form shows of what is stored. */
    static Map<String, String> shown(@Nullable BillingDetails stored) {
        BillingDetails billing = Objects.requireNonNullElse(stored, NOTHING);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("billingAddress.street", said(billing.billingAddress().street()));
        values.put("billingAddress.postcode", said(billing.billingAddress().postcode()));
        values.put("billingAddress.city", said(billing.billingAddress().city()));
        values.put("billingAddress.country", said(billing.billingAddress().country()));
        values.put("vatId", said(billing.vatId()));
        values.put("taxNumber", said(billing.taxNumber()));
        values.put("vatTerritory", said(billing.vatTerritory()));
        values.put("paymentTermsDays", said(billing.paymentTermsDays()));
        values.put("lineGranularity", said(billing.lineGranularity()));
        values.put("eInvoiceFormat", said(billing.eInvoiceFormat()));
        values.put("buyerReference", said(billing.buyerReference()));
        return values;
    }

    private static String said(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private @Nullable String text(String field) {
        return typed.text(field).orElse(null);
    }
}
