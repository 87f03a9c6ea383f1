package io.leadledger.partner.vatidcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.chassis.errand.Errands;
import io.leadledger.partner.Api.Answer;
import io.leadledger.partner.Bodies;
import io.leadledger.partner.ServedPartners;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** An installation as it is at first: nobody is asked, and nobody can be. */
@Tag("R-015")
class ViesIsOffTest extends ServedPartners {

    @Autowired
    private ObjectProvider<Errands> errands;

    @Test
    void nobody_can_ask_and_nothing_asks_by_itself() {
        String path = "/partners/"
                + api().post("/partners", Bodies.partner("vies-off")).text("partnerId");

        Answer checks = api().get(path + "/vat-id-checks");
        Answer asked = api().post(path + "/vat-id-checks", "{}");

        assertThat(checks.body().path("available").asBoolean()).isFalse();
        assertThat(checks.body().at("/evidence/status").asString()).isEqualTo("WELL_FORMED");
        assertThat(checks.body().path("inquiries")).isEmpty();
        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.errors()).containsExactly("- vies-off");
        assertThat(errands.getIfAvailable()).isNull();
        assertThat(api().get(path).version()).isEqualTo(4);
    }
}
