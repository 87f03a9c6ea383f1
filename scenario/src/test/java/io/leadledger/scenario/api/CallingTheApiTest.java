package io.leadledger.scenario.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.leadledger.api.IfMatch;
import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.delivery.assignment.AssignmentApi;
import io.leadledger.api.delivery.assignment.AssignmentForm;
import io.leadledger.api.delivery.assignment.AssignmentWritten;
import io.leadledger.id.AssignmentId;
import io.leadledger.id.ProfileId;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallingTheApiTest {
    private static final String OUTRUN =
            "{\"errors\":[{\"code\":\"stale-version\",\"message\":\"expected version 4\"}]}";
    private static final String NOT_ARRIVED =
            "{\"errors\":[{\"code\":\"not-arrived-yet\",\"message\":\"the entity\"}]}";
    private static final AssignmentWritten WRITTEN = new AssignmentWritten(new AssignmentId("a"), 3, List.of());

    private final ScriptedServer server = new ScriptedServer();
    private final MovableTime time = new MovableTime();
    private final AssignmentApi assignments = server.api(time.waiting()).client(AssignmentApi.class);

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_service_that_is_away_for_a_moment_is_asked_again_with_the_same_call() {
        server.then(503, "").then(0, "").then(WRITTEN);

        assertThat(define().version()).isEqualTo(3);
        assertThat(server.asked())
                .hasSizeGreaterThanOrEqualTo(3)
                .allMatch("POST /api/v1/profiles/p/assignments Bearer token-1"::equals);
    }

    @Test
    void a_realm_that_cannot_answer_for_a_moment_is_asked_again() {
        server.failingTokens(2).then(WRITTEN);

        assertThat(define().version()).isEqualTo(3);
        assertThat(server.asked()).containsExactly("POST /api/v1/profiles/p/assignments Bearer token-1");
    }

    @Test
    void a_service_that_stays_away_is_given_up_after_a_minute() {
        server.then(0, "");

        assertThatThrownBy(this::define).isInstanceOf(RunFailed.class).hasMessageContaining("for 60 s");
        assertThat(time.passed()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void a_refusal_is_an_answer_and_is_not_repeated() {
        server.then(
                422, "{\"errors\":[{\"field\":\"basePrice\",\"code\":\"negative-price\",\"message\":\"expected 0\"}]}");

        assertThat(ApiError.of(refusal().errors()))
                .containsExactly(new ApiError("basePrice", "negative-price", "expected 0"));
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void a_token_is_renewed_before_it_expires_and_when_it_is_refused() {
        server.then(WRITTEN).then(WRITTEN).then(401, "").then(WRITTEN);

        define();
        time.waiting().pause().of(Duration.ofSeconds(241));
        define();
        define();

        assertThat(server.asked())
                .extracting(asked -> asked.replaceFirst(".* Bearer ", ""))
                .containsExactly("token-1", "token-2", "token-2", "token-3");
    }

    @Test
    void an_id_that_has_not_arrived_yet_is_waited_for() {
        server.then(409, NOT_ARRIVED).then(409, NOT_ARRIVED).then(WRITTEN);

        assertThat(new Patience(time.waiting()).make(this::define)).isEqualTo(WRITTEN);
        assertThat(time.passed()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void an_id_that_never_arrives_is_waited_for_a_minute() {
        server.then(409, NOT_ARRIVED);

        assertThatThrownBy(() -> new Patience(time.waiting()).make(this::define))
                .isInstanceOfSatisfying(
                        ServiceRefused.class,
                        refused -> assertThat(refused.has("not-arrived-yet")).isTrue());
        assertThat(time.passed()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void the_minute_begins_when_the_service_is_there_to_say_what_it_waits_for() {
        for (int seconds = 0; seconds < 59; seconds++) {
            server.then(503, "");
        }
        server.then(409, NOT_ARRIVED)
                .then(409, NOT_ARRIVED)
                .then(409, NOT_ARRIVED)
                .then(WRITTEN);

        assertThat(new Patience(time.waiting()).make(this::define)).isEqualTo(WRITTEN);
        assertThat(time.passed()).isEqualTo(Duration.ofSeconds(62));
    }

    @Test
    void a_change_that_was_outrun_is_made_on_what_is_there_now() {
        server.then(412, OUTRUN).then(WRITTEN);
        Deque<Long> versions = new ArrayDeque<>(List.of(3L, 4L));

        assertThat(KeepingUp.change(versions::remove, this::change)).isEqualTo(WRITTEN);
        assertThat(server.asked()).hasSize(2);
        assertThat(versions).isEmpty();
    }

    @Test
    void a_change_that_is_always_outrun_is_given_up() {
        server.then(412, OUTRUN);

        assertThatThrownBy(() -> KeepingUp.change(() -> 3, this::change))
                .isInstanceOfSatisfying(
                        ServiceRefused.class,
                        refused -> assertThat(refused.isOutrun()).isTrue());
        assertThat(server.asked()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | {\"detail\":\"a value is out of range\"}",
                "403 | {\"errors\":[{\"field\":\"iban\",\"code\":\"for-administrators\",\"message\":\"no\"}]}",
                "409 | {\"errors\":[{\"field\":\"externalId\",\"code\":\"external-id-taken\",\"message\":\"no\"}]}",
                "422 | {\"errors\":[{\"field\":\"basePrice\",\"code\":\"negative-price\",\"message\":\"no\"}]}"
            })
    void what_the_api_says_of_a_row_is_its_verdict(int status, String body) {
        server.then(status, body);

        assertThat(Verdict.of(refusal())).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "401 | {}",
                "403 | {\"detail\":\"Forbidden\"}",
                "404 | {\"detail\":\"no such address\"}",
                "409 | " + NOT_ARRIVED,
                "409 | {\"errors\":[{\"code\":\"idempotency-key-in-flight\",\"message\":\"still running\"}]}",
                "409 | {\"errors\":[{\"code\":\"changed-meanwhile\",\"message\":\"read it again\"}]}",
                "412 | " + OUTRUN
            })
    void what_is_not_the_rows_fault_ends_the_run_instead_of_leaving_the_row_out(int status, String body) {
        server.then(status, body);
        var refused = refusal();

        assertThatThrownBy(() -> Verdict.of(refused))
                .isInstanceOf(RunFailed.class)
                .hasMessageContaining("the API answered " + status)
                .hasMessageEndingWith("run again later");
    }

    @Test
    void a_failure_of_the_service_ends_the_run_after_a_minute() {
        server.then(500, "{\"detail\":\"something failed on our side\"}");

        assertThatThrownBy(this::define)
                .isInstanceOf(RunFailed.class)
                .hasMessageContaining("answered 500, something failed on our side");
    }

    private AssignmentWritten define() {
        return assignments.define(new ProfileId("p"), null, form());
    }

    private AssignmentWritten change(IfMatch seen) {
        return assignments.change(new AssignmentId("a"), seen, form());
    }

    private ServiceRefused refusal() {
        try {
            throw new AssertionError("expected a refusal but was " + define());
        } catch (ServiceRefused refused) {
            return refused;
        }
    }

    private static AssignmentForm form() {
        return new AssignmentForm("a", "p", null, null, null);
    }
}
