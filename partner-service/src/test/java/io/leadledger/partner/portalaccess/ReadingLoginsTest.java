package io.leadledger.partner.portalaccess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.leadledger.api.partner.portalaccess.PortalAccessForm;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.id.PartnerId;
import io.leadledger.partner.portalaccess.PortalAccessCommand.EnablePortalAccess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-081")
class ReadingLoginsTest {

    private static final PartnerId ALPHA = new PartnerId("01a22bab-b1d4-73a6-8cb1-82d00463a78e");

    @ParameterizedTest
    @CsvSource({
        "Office@Alpha.example, office@alpha.example",
        "office@m\u00fcller.example, office@m\u00fcller.example",
        "OFFICE@M\u00dcLLER.example, office@m\u00fcller.example",
        "office@xn--mller-kva.example, office@xn--mller-kva.example"
    })
    void a_login_is_kept_in_small_letters(String said, String kept) {
        assertThat(turned(said)).isEqualTo(new EnablePortalAccess(ALPHA, kept));
    }

    /** A long s, a script e, full-width letters, a full stop of Chinese: mail takes the first for alpha-solar.example. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "office@alpha-\u017folar.example",
                "office@alpha-solar.exampl\u212f",
                "office@\uff41lpha-solar.example",
                "office@alpha-solar\u3002example.example"
            })
    void a_domain_that_mail_takes_for_another_is_no_second_login_of_it(String said) {
        assertThatExceptionOfType(RejectedException.class)
                .isThrownBy(() -> turned(said))
                .satisfies(refused ->
                        assertThat(refused.reasons().getFirst().code()).isEqualTo("bad-email"));
    }

    private static PortalAccessCommand turned(String said) {
        return PortalAccessReader.turn(
                new PortalAccessForm(true, said), PortalAccessState.none(ALPHA), "contact@alpha.example", true);
    }
}
