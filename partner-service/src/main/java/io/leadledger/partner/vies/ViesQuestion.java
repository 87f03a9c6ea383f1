package io.leadledger.partner.vies;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What VIES is asked.
 *
 * @param vatId in its normal form: two letters as VIES knows the member state, and the number
 * @param requesterVatId in whose name, likewise; without one VIES gives no consultation number
 * @param day on which it is asked, in UTC
 */
public record ViesQuestion(String vatId, @Nullable String requesterVatId, LocalDate day) {

    private static final int PREFIX = 2;

    String memberState() {
        return vatId.substring(0, PREFIX);
    }

    String number() {
        return vatId.substring(PREFIX);
    }

    /** In the words of VIES. */
    Map<String, String> body() {
        Map<String, String> body = new LinkedHashMap<>();
        body.put("countryCode", memberState());
        body.put("vatNumber", number());
        if (requesterVatId != null) {
            body.put("requesterMemberStateCode", requesterVatId.substring(0, PREFIX));
            body.put("requesterNumber", requesterVatId.substring(PREFIX));
        }
        return body;
    }
}
