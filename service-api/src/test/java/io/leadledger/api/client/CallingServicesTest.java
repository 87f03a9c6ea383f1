package io.leadledger.api.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadledger.api.IdempotencyKey;
import io.leadledger.api.IfMatch;
import io.leadledger.api.Page;
import io.leadledger.api.ProblemField;
import io.leadledger.api.client.FixedService.Reply;
import io.leadledger.api.delivery.transaction.TransactionAnswer.State;
import io.leadledger.api.delivery.transaction.TransactionApi;
import io.leadledger.api.partner.partner.DetailsForm;
import io.leadledger.api.partner.partner.PartnerAnswer;
import io.leadledger.api.partner.partner.PartnerApi;
import io.leadledger.api.partner.partner.PartnerForm;
import io.leadledger.api.partner.partner.PartnerWritten;
import io.leadledger.id.PartnerId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallingServicesTest {

    private static final PartnerId ALPHA = new PartnerId("0197a000-0000-7000-8000-0000000000a1");

    private static final String WRITTEN = "{\"partnerId\":\"p-1\",\"version\":4,\"eventIds\":[\"e-1\"]}";

    private final FixedService service = new FixedService();

    private final PartnerApi partners = new ServiceClient(
                    "partner-service", service.address(), Timeouts.USUAL, () -> "token-of-the-caller")
            .client(PartnerApi.class);

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void a_contract_is_called_with_its_path_its_ids_and_the_callers_token() {
        service.replies(Reply.of(200, """
                {"partnerId": "%s", "externalId": "alpha", "active": true, "version": 4, "warnings": [], "tags": [], "addedLater": 1,
                 "details": {"displayName": "Alpha", "address": {}}, "billing": null, "vatIdCheck": null}
                """.formatted(ALPHA)));

        PartnerAnswer partner = partners.find(ALPHA);

        assertThat(partner.partnerId()).isEqualTo(ALPHA);
        assertThat(partner.details().displayName()).isEqualTo("Alpha");
        assertThat(service.last().line()).isEqualTo("GET /api/v1/partners/" + ALPHA);
        assertThat(service.last().headers().getFirst("Authorization")).isEqualTo("Bearer token-of-the-caller");
    }

    @Test
    void a_filter_that_is_absent_is_not_sent_and_one_that_is_there_is_encoded() {
        service.replies(Reply.of(200, "{\"items\":[],\"nextCursor\":\"abc\",\"approximateTotal\":7}"));

        Page<PartnerAnswer> page = partners.list(null, "a&b ü", true, null, 50, null);

        assertThat(page.nextCursor()).isEqualTo("abc");
        assertThat(service.last().line()).isEqualTo("GET /api/v1/partners?q=a%26b%20%C3%BC&active=true&limit=50");
    }

    @Test
    void days_states_and_ids_are_sent_as_they_are_written() {
        service.replies(Reply.of(200, "{\"items\":[],\"nextCursor\":null,\"approximateTotal\":0}"));

        new ServiceClient("delivery-service", service.address(), Timeouts.USUAL, () -> "t")
                .client(TransactionApi.class)
                .list(null, ALPHA, null, LocalDate.of(2026, 1, 31), null, State.CANCELLED, null, null);

        assertThat(service.last().line())
                .isEqualTo("GET /api/v1/transactions?partnerId=" + ALPHA + "&from=2026-01-31&state=CANCELLED");
    }

    @Test
    void a_change_says_the_version_seen_and_a_new_thing_its_key() {
        service.replies(Reply.of(200, WRITTEN), Reply.of(201, WRITTEN));

        PartnerWritten changed =
                partners.changeActivation(ALPHA, IfMatch.version(3), new PartnerForm.Activation(false));
        assertThat(service.last().headers().getFirst("If-Match")).isEqualTo("\"3\"");
        assertThat(service.last().body()).isEqualTo("{\"active\":false}");

        partners.register(new IdempotencyKey("k-1"), new PartnerForm("beta", details("Beta"), null));
        assertThat(service.last().headers().getFirst("Idempotency-Key")).isEqualTo("k-1");
        assertThat(service.last().headers().getFirst("If-Match")).isNull();
        assertThat(service.last().body()).isEqualTo("{\"externalId\":\"beta\",\"details\":{\"displayName\":\"Beta\"}}");
        assertThat(IfMatch.seen(changed)).isEqualTo(IfMatch.version(4));
    }

    @Test
    void a_refusal_says_its_status_code_sentence_and_reasons() {
        service.replies(Reply.of(422, """
                {"type": "/problems/bad-iban", "title": "Unprocessable", "status": 422, "detail": "expected an IBAN",
                 "errors": [{"field": "bank.iban", "code": "bad-iban", "message": "expected an IBAN"},
                            {"field": null, "code": "missing", "message": "expected more"}], "requestId": "r"}
                """));

        assertThatThrownBy(() -> partners.find(ALPHA)).isInstanceOfSatisfying(ServiceRefused.class, refused -> {
            assertThat(refused.service()).isEqualTo("partner-service");
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.code()).isEqualTo("bad-iban");
            assertThat(refused.detail()).isEqualTo("expected an IBAN");
            assertThat(refused.errors())
                    .isEqualTo(List.of(
                            new ProblemField("bank.iban", "bad-iban", "expected an IBAN"),
                            new ProblemField(null, "missing", "expected more")));
            assertThat(refused.has("missing")).isTrue();
            assertThat(refused.isNotFound()).isFalse();
        });
    }

    @Test
    void a_refusal_without_problem_details_is_one_all_the_same() {
        service.replies(Reply.of(404, "no such page\nat all"), Reply.of(429, "").with("Retry-After", "60"));

        assertThatThrownBy(() -> partners.find(ALPHA)).isInstanceOfSatisfying(ServiceRefused.class, refused -> {
            assertThat(refused.isNotFound()).isTrue();
            assertThat(refused.saysWhy()).isFalse();
            assertThat(refused.errors()).containsExactly(new ProblemField(null, "http-404", "no such page"));
        });
        assertThatThrownBy(() -> partners.find(ALPHA))
                .isInstanceOfSatisfying(
                        ServiceRefused.class,
                        refused -> assertThat(refused.retryAfter()).isEqualTo(Duration.ofMinutes(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stale-version", "changed-meanwhile"})
    void a_refusal_because_another_was_faster_is_told_apart(String code) {
        service.replies(Reply.of(412, "{\"type\":\"/problems/%s\"}".formatted(code)));

        assertThatThrownBy(() -> partners.find(ALPHA))
                .isInstanceOfSatisfying(
                        ServiceRefused.class,
                        refused -> assertThat(refused.isOutrun()).isTrue());
    }

    @Test
    void a_failure_is_silence_that_says_when_to_try_again() {
        service.replies(Reply.of(503, "{\"type\":\"/problems/busy\"}").with("Retry-After", "5"));

        assertThatThrownBy(() -> partners.find(ALPHA)).isInstanceOfSatisfying(ServiceSilent.class, silent -> {
            assertThat(silent.service()).isEqualTo("partner-service");
            assertThat(silent.retryAfter()).isEqualTo(Duration.ofSeconds(5));
        });
    }

    @Test
    void half_an_answer_is_silence() {
        String whole = "{\"items\":[],\"nextCursor\":null,\"approximateTotal\":0}";
        service.replies(
                Reply.of(200, whole).brokenOff(),
                Reply.of(200, whole.substring(0, 20)),
                Reply.of(200, "{\"items\":[]}"),
                Reply.of(200, "{\"approximateTotal\":0}"),
                Reply.of(200, ""));

        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> partners.list(null, null, null, null, null, null))
                    .as("answer %d", i)
                    .isInstanceOf(ServiceSilent.class);
        }
    }

    @Test
    void nobody_there_and_nobody_in_time_are_silence() {
        FixedService gone = new FixedService();
        gone.close();
        ServiceClient nobody = new ServiceClient("gone", gone.address(), Timeouts.USUAL, () -> "t");
        service.replies(Reply.of(200, WRITTEN).brokenOff());
        ServiceClient late = new ServiceClient(
                "late", service.address(), Timeouts.USUAL.answeredWithin(Duration.ofMillis(1)), () -> "t");

        assertThatThrownBy(() -> nobody.client(PartnerApi.class).find(ALPHA)).isInstanceOf(ServiceSilent.class);
        assertThatThrownBy(() -> late.client(PartnerApi.class).find(ALPHA)).isInstanceOf(ServiceSilent.class);
    }

    private static DetailsForm details(String displayName) {
        return new DetailsForm(displayName, null, null, null, null, null, null, null);
    }
}
