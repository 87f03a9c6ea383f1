package io.leadledger.api.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadledger.api.client.FixedService.Reply;
import io.leadledger.api.partner.smtp.SmtpApi;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OwnTokenTest {

    private static final String NO_SETTINGS = "{\"configured\":false,\"passwordSet\":false,\"version\":0}";

    private final FixedService realm = new FixedService();
    private final FixedService service = new FixedService();
    private Instant now = Instant.parse("2026-02-01T00:00:00Z");
    private final InstantSource clock = () -> now;

    @AfterEach
    void close() {
        realm.close();
        service.close();
    }

    @Test
    void a_token_is_asked_for_once_and_renewed_before_it_ends() {
        realm.replies(granted("one", 300), granted("two", 300), granted("short", 40), granted("next", 300));
        OwnToken token = token("");

        assertThat(token.value()).isEqualTo("one");
        assertThat(realm.last().body())
                .isEqualTo("grant_type=client_credentials&client_id=loader&client_secret=s%26cret");
        now = now.plusSeconds(239);
        assertThat(token.value()).isEqualTo("one");
        now = now.plusSeconds(1);
        assertThat(token.value()).isEqualTo("two");
        now = now.plusSeconds(240);
        assertThat(token.value()).isEqualTo("short");
        now = now.plusSeconds(29);
        assertThat(token.value()).isEqualTo("short");
        now = now.plusSeconds(1);
        assertThat(token.value()).isEqualTo("next");
        assertThat(realm.asked).hasSize(4);
    }

    @Test
    void a_scope_is_asked_for_where_one_is_needed() {
        realm.replies(granted("one", 300));

        token("settings:write").value();

        assertThat(realm.last().body()).endsWith("&scope=settings%3Awrite");
    }

    @Test
    void a_token_that_a_service_does_not_take_is_asked_for_anew_once() {
        realm.replies(granted("old", 300), granted("new", 300), granted("newer", 300));
        service.replies(Reply.of(401, ""), Reply.of(200, NO_SETTINGS), Reply.of(401, ""), Reply.of(401, ""));
        SmtpApi settings = new ServiceClient("partner-service", service.address(), Timeouts.USUAL, token(""))
                .client(SmtpApi.class);

        assertThat(settings.find().configured()).isFalse();
        assertThat(service.asked)
                .extracting(asked -> asked.headers().getFirst("Authorization"))
                .containsExactly("Bearer old", "Bearer new");
        assertThatThrownBy(settings::find)
                .isInstanceOfSatisfying(
                        ServiceRefused.class,
                        refused -> assertThat(refused.status()).isEqualTo(401));
    }

    @Test
    void a_callers_token_is_tried_once() {
        service.replies(Reply.of(401, ""), Reply.of(200, NO_SETTINGS));
        SmtpApi settings = new ServiceClient("partner-service", service.address(), Timeouts.USUAL, () -> "caller")
                .client(SmtpApi.class);

        assertThatThrownBy(settings::find).isInstanceOf(ServiceRefused.class);
        assertThat(service.asked).hasSize(1);
    }

    @Test
    void a_realm_that_refuses_refuses_the_call_and_one_that_is_silent_is_silence() {
        realm.replies(Reply.of(401, "{\"error\":\"invalid_client\"}"), Reply.of(502, ""), Reply.of(200, "{}"));
        OwnToken token = token("");

        assertThatThrownBy(token::value).isInstanceOf(ServiceRefused.class);
        assertThatThrownBy(token::value).isInstanceOf(ServiceSilent.class);
        assertThatThrownBy(token::value).isInstanceOf(ServiceSilent.class);
    }

    @Test
    void credentials_never_say_their_secret() {
        assertThat(credentials("").toString()).contains("loader").doesNotContain("cret");
    }

    private OwnToken token(String scope) {
        return new OwnToken(credentials(scope), Timeouts.USUAL.answeredWithin(Duration.ofSeconds(5)), clock);
    }

    private ClientCredentials credentials(String scope) {
        return new ClientCredentials(realm.address().resolve("/token"), "loader", "s&cret", scope);
    }

    private static Reply granted(String token, int seconds) {
        return Reply.of(200, "{\"access_token\":\"%s\",\"expires_in\":%d}".formatted(token, seconds));
    }
}
