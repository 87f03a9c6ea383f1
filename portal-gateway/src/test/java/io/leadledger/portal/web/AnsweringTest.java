package io.leadledger.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.chassis.testing.AnsweringLog;
import io.leadledger.portaltesting.Browser;
import io.leadledger.portaltesting.Gateway;
import io.leadledger.portaltesting.TestRealm.Person;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

class AnsweringTest {

    private static final UUID ALPHA = UUID.randomUUID();

    private static Gateway gateway;
    private static Browser signedIn;

    @BeforeAll
    static void start() {
        gateway = Gateway.shared();
        Gateway.accounts().enable(ALPHA);
        Gateway.partners().knows(Person.partner("anna", ALPHA));
        Gateway.operators().knows(Person.operator("otto"));
        signedIn = gateway.browser();
        signedIn.open("/partner");
        signedIn.open("/app");
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "GET, /partner, 200",
        "GET, /app, 503",
        "GET, /app/test/form, 200",
        "GET, /, 302",
        "GET, /partner/test/nothing, 404",
        "GET, /app/test/bug, 500",
        "POST, /partner/test/form, 403",
        "GET, /partner/test/invoices, 403",
        "GET, /partner/login, 302",
        "GET, /partner/login/failed, 200",
        "GET, /test.css, 200",
        "GET, /missing.css, 404",
        "GET, /api/v1/secrets, 404",
        "GET, /api/v1/partners, 503",
        "GET, /actuator/health/readiness, 200",
        "POST, /logout/connect/back-channel/partners, 400",
        "GET, /partner//double, 400",
        "GET, /partner/a;b=c, 400",
        "GET, /partner?q=%ff, 400",
        "GET, /app/test/form?zzz=%ff, 400",
        "DELETE, /partner, 403"
    })
    void every_kind_of_answer_has_the_headers(String method, String path, int status) {
        HttpResponse<String> answer = signedIn.send(method, URI.create(gateway.url() + path), null);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse("none"))
                .startsWith("default-src 'self'; ")
                .contains("frame-ancestors 'none'")
                .contains("object-src 'none'")
                .contains("base-uri 'none'")
                .contains("form-action 'self' http://127.0.0.1:")
                .doesNotContain("unsafe")
                .doesNotContain("*");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "X-Robots-Tag")).isEqualTo("noindex");
        assertThat(answer.headers().allValues("Content-Security-Policy")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/partner", "/app", "/partner/test/nothing", "/partner/test/files/mine"})
    void nothing_of_a_person_is_kept_by_browsers_or_proxies(String path) {
        assertThat(header(signedIn.get(path), "Cache-Control")).contains("no-store");
    }

    @Test
    void files_that_are_the_same_for_all_are_kept_and_ask_for_no_session() {
        HttpResponse<String> file = gateway.browser().get("/test.css");

        assertThat(header(file, "Cache-Control")).isEqualTo("max-age=3600, public");
        assertThat(file.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void https_is_demanded_for_a_year_where_it_is_spoken() {
        try (Gateway behindProxy = Gateway.start(Map.of("server.forward-headers-strategy", "native"))) {
            HttpResponse<String> secure =
                    behindProxy.browser().get("/partner/login/failed", "X-Forwarded-Proto", "https");
            HttpResponse<String> plain = behindProxy.browser().get("/partner/login/failed");

            assertThat(header(secure, "Strict-Transport-Security")).startsWith("max-age=31536000");
            assertThat(header(plain, "Strict-Transport-Security")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/secrets, 404, /problems/not-found",
        "/api/v1/partners, 503, /problems/service-unavailable",
        "/api/v1/partners?q=%00, 400, /problems/bad-request",
        "/api/v1/partners?q=%ff, 400, /problems/bad-request"
    })
    void programs_read_problem_details(String path, int status, String type) {
        HttpResponse<String> answer =
                gateway.browser().get(path, "Accept", "text/html", "X-Request-Id", "told-to-support");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body()).contains("\"type\":\"" + type + "\"").contains("\"requestId\":\"told-to-support\"");
    }

    @ParameterizedTest
    @CsvSource({"/partner/test/nothing, 404", "/app/test/bug, 500", "/partner/test/invoices, 403", "/partner?q=%ff, 400"
    })
    void people_read_a_page_in_their_language_without_the_cause(String path, int status) {
        HttpResponse<String> answer = signedIn.get(path, "Accept-Language", "de", "X-Request-Id", "told-to-support");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).startsWith("text/html");
        assertThat(answer.body())
                .contains("lang=\"de\"")
                .contains("told-to-support")
                .contains("<link rel=\"stylesheet\" href=\"/app")
                .doesNotContain("secret detail")
                .doesNotContain("Exception")
                .doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_csrf=%ff", "_csrf=%zz", "name=%"})
    @ExtendWith(OutputCaptureExtension.class)
    void a_form_that_is_no_text_is_told_so_without_a_trace(String form, CapturedOutput log) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(gateway.url() + "/partner/test/form"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("This request cannot be answered");
        assertThat(signedIn.get("/app/test/form?q=%ff").statusCode()).isEqualTo(400);
        assertThat(AnsweringLog.traces(log)).isEmpty();

        assertThat(signedIn.get("/app/test/bug").statusCode()).isEqualTo(500);
        assertThat(AnsweringLog.traces(log)).isNotEmpty();
    }

    @Test
    @Tag("R-088")
    void what_is_not_there_and_what_is_foreign_look_the_same() {
        HttpResponse<String> foreign = signedIn.get("/partner/test/files/foreign", "X-Request-Id", "same");
        HttpResponse<String> nothing = signedIn.get("/partner/test/nothing", "X-Request-Id", "same");

        assertThat(foreign.statusCode()).isEqualTo(nothing.statusCode()).isEqualTo(404);
        assertThat(foreign.body()).isEqualTo(nothing.body());
    }

    @Test
    void the_page_of_errors_is_no_page_of_its_own() {
        assertThat(signedIn.get("/error").statusCode()).isEqualTo(404);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
