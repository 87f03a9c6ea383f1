package io.leadledger.partner.vatid;

import io.leadledger.event.partner.Address;
import java.util.Map;
import java.util.regex.Pattern;

/** Where the VAT of the EU rules: Art. 5 to 7 of Directive 2006/112/EC. */
public final class UnionVat {

    /** Postcodes of the parts of member states that are outside, Art. 6: Canary Islands, Ceuta, Melilla and so on. */
    private static final Map<String, Pattern> OUTSIDE = Map.of(
            "ES", Pattern.compile("(35|38|51|52)[0-9]{3}"),
            "FR", Pattern.compile("9[78][0-9]{3}"),
            "DE", Pattern.compile("27498|78266"),
            "IT", Pattern.compile("23041|23030|2206[01]"),
            "FI", Pattern.compile("22[0-9]{3}"),
            "GR", Pattern.compile("6308[67]"));

    private UnionVat() {}

    /** Whether it rules at the address, as far as country and postcode tell. Monaco counts as France, Art. 7. */
    public static boolean rulesAt(Address address) {
        String country = address.country();
        if (country == null) {
            return false;
        }
        Pattern outside = OUTSIDE.get(country);
        String postcode = address.postcode() == null ? "" : address.postcode().replaceAll("[^0-9]", "");
        return (country.equals("MC") || CheckDigits.isMemberState(country))
                && (outside == null || !outside.matcher(postcode).matches());
    }
}
