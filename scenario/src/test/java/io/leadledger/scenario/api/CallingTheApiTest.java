package io.leadledger.scenario.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallingTheApiTest {
    private static final String OUTRUN =
            "{\"errors\":[{\"code\":\"stale-version\",\"message\":\"expected version 4\"}]}";
    private static final String NOT_ARRIVED =
            "{\"errors\":[{\"code\":\"not-arrived-yet\",\"message\":\"the entity\"}]}";

    private final ScriptedServer server = new ScriptedServer();
    private final MovableTime time = new MovableTime();
    private final Api api = server.api(time.waiting());

    @AfterEach
    void close() {
        api.close();
        server.close();
    }

    @Test
    void a_service_that_is_away_for_a_moment_is_asked_again_with_the_same_call() {
        server.then(503, "").then(0, "").then(200, "{\"version\":3}");

        var answer = api.post("/api/v1/deliveries", Map.of("entityId", "e"));

        assertThat(answer.body().path("version").asInt()).isEqualTo(3);
        assertThat(server.asked())
                .hasSizeGreaterThanOrEqualTo(3)
                .allMatch("POST /api/v1/deliveries Bearer token-1"::equals);
    }

    @Test
    void a_realm_that_cannot_answer_for_a_moment_is_asked_again() {
        server.failingTokens(2).then(200, "{\"version\":3}");

        assertThat(api.get("/api/v1/partners").body().path("version").asInt()).isEqualTo(3);
        assertThat(server.asked()).containsExactly("GET /api/v1/partners Bearer token-1");
    }

    @Test
    void a_service_that_stays_away_is_given_up_after_a_minute() {
        server.then(0, "");

        assertThatThrownBy(() -> api.get("/api/v1/partners"))
                .isInstanceOf(RunFailed.class)
                .hasMessageContaining("for 60 s");
        assertThat(time.passed()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void a_refusal_is_an_answer_and_is_not_repeated() {
        server.then(
                422, "{\"errors\":[{\"field\":\"basePrice\",\"code\":\"negative-price\",\"message\":\"expected 0\"}]}");

        var answer = api.post("/api/v1/profiles", Map.of());

        assertThat(answer.errors()).containsExactly(new ApiError("basePrice", "negative-price", "expected 0"));
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void a_token_is_renewed_before_it_expires_and_when_it_is_refused() {
        server.then(200, "{}").then(200, "{}").then(401, "").then(200, "{}");

        api.get("/api/v1/a");
        time.waiting().pause().of(Duration.ofSeconds(241));
        api.get("/api/v1/b");
        api.get("/api/v1/c");

        assertThat(server.asked())
                .containsExactly(
                        "GET /api/v1/a Bearer token-1",
                        "GET /api/v1/b Bearer token-2",
                        "GET /api/v1/c Bearer token-2",
                        "GET /api/v1/c Bearer token-3");
    }

    @Test
    void an_id_that_has_not_arrived_yet_is_waited_for() {
        server.then(409, NOT_ARRIVED).then(409, NOT_ARRIVED).then(201, "{}");

        var answer = new Patience(time.waiting()).ask(() -> api.post("/api/v1/profiles", Map.of()));

        assertThat(answer.accepted()).isTrue();
        assertThat(time.passed()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void an_id_that_never_arrives_is_waited_for_a_minute() {
        server.then(409, NOT_ARRIVED);

        var answer = new Patience(time.waiting()).ask(() -> api.post("/api/v1/profiles", Map.of()));

        assertThat(answer.refusedWith("not-arrived-yet")).isTrue();
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
                .then(201, "{}");

        var answer = new Patience(time.waiting()).ask(() -> api.post("/api/v1/profiles", Map.of()));

        assertThat(answer.accepted()).isTrue();
        assertThat(time.passed()).isEqualTo(Duration.ofSeconds(62));
    }

    @Test
    void a_change_that_was_outrun_is_made_on_what_is_there_now() {
        server.then(200, "{\"version\":3}")
                .then(412, OUTRUN)
                .then(200, "{\"version\":4}")
                .then(200, "{\"version\":5}");

        var answer = api.change("/api/v1/assignments/a", version -> api.put("/api/v1/assignments/a", "{}", version));

        assertThat(answer.body().path("version").asInt()).isEqualTo(5);
        assertThat(server.asked()).hasSize(4);
    }

    @Test
    void a_change_that_is_always_outrun_is_given_up() {
        server.then(200, "{\"version\":3}");
        for (int again = 0; again < 4; again++) {
            server.then(412, OUTRUN).then(200, "{\"version\":3}");
        }

        var answer = api.change("/api/v1/assignments/a", version -> api.put("/api/v1/assignments/a", "{}", version));

        assertThat(answer.isOutrun()).isTrue();
        assertThat(server.asked()).hasSize(8);
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

        assertThat(api.post("/api/v1/profiles", Map.of()).verdict()).isNotEmpty();
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
                "412 | " + OUTRUN,
                "500 | {\"detail\":\"something failed on our side\"}"
            })
    void what_is_not_the_rows_fault_ends_the_run_instead_of_leaving_the_row_out(int status, String body) {
        server.then(status, body);

        var answer = api.post("/api/v1/profiles", Map.of());

        assertThatThrownBy(answer::verdict)
                .isInstanceOf(RunFailed.class)
                .hasMessageContaining("the API answered " + status)
                .hasMessageEndingWith("run again later");
    }
}
