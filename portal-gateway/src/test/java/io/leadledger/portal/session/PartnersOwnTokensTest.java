package io.leadledger.portal.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.portal.session.partner.PartnerPermission;
import io.leadledger.portaltesting.Browser;
import io.leadledger.portaltesting.Gateway;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A partner's token at the API; no service is there, so what passes the door hears that it is away. */
class PartnersOwnTokensTest {

    private static final String DOCUMENT = "/api/v1/invoices/1/documents/pdf";
    private static final int PASSED_ON = 503;

    private final UUID partner = UUID.randomUUID();
    private final Browser caller = Gateway.shared().browser();

    @Test
    @Tag("R-083")
    @Tag("R-087")
    void what_was_taken_from_a_partner_holds_for_tokens_that_it_still_has() {
        Gateway.accounts().enable(partner, PartnerPermission.VIEW_INVOICES);
        assertThat(asked(token(partner.toString())).statusCode()).isEqualTo(PASSED_ON);

        Gateway.accounts().enable(partner, PartnerPermission.VIEW_LEADS);
        HttpResponse<String> forbidden = asked(token(partner.toString()));
        assertThat(forbidden.statusCode()).isEqualTo(403);
        assertThat(forbidden.headers().firstValue("Content-Type")).contains("application/problem+json");

        Gateway.accounts().revoke(partner);
        HttpResponse<String> ended = asked(token(partner.toString()));
        assertThat(ended.statusCode()).isEqualTo(401);
        assertThat(ended.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void others_tokens_and_what_is_none_are_the_services_business() {
        assertThat(asked(token("")).statusCode()).isEqualTo(PASSED_ON);
        assertThat(asked("e30.e30").statusCode()).isEqualTo(PASSED_ON);
        assertThat(asked("nonsense").statusCode()).isEqualTo(PASSED_ON);
        assertThat(caller.get(DOCUMENT).statusCode()).isEqualTo(PASSED_ON);
    }

    private HttpResponse<String> asked(String token) {
        return caller.get(DOCUMENT, "Authorization", "Bearer " + token);
    }

    /** Its signature is not asked for here. */
    private static String token(String partnerId) {
        return encoded("{\"alg\":\"RS256\"}") + '.' + encoded("{\"partner_id\":\"" + partnerId + "\"}") + ".c2ln";
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
