package io.leadledger.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.chassis.testing.AnsweringLog;
import io.leadledger.delivery.testing.Api;
import io.leadledger.delivery.testing.RealServers;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Parameters that are no UTF-8, or no encoding at all. */
@ExtendWith(OutputCaptureExtension.class)
class UnreadableParametersTest extends RealServers {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"assignments?cursor=%ff", "profiles?zzz=%ff", "transactions?a%c3=1", "nothing?b=%ed%a0%80"})
    void in_a_query_they_are_refused(String address, CapturedOutput log) throws Exception {
        assertThat(api.get("/" + address).status()).isEqualTo(400);
        assertThat(api.get("/" + address).code()).isEqualTo("unreadable-parameter");
        assertThat(api.get("/" + address).headers()).containsKey("X-Request-Id");
        assertThat(AnsweringLog.traces(log)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"POST, a=%ff", "POST, a=%zz", "POST, a=%", "PUT, a=%zz"})
    void in_a_form_they_are_refused(String method, String form, CapturedOutput log) throws Exception {
        assertThat(sent(method, "a=%C3%A4").statusCode()).isIn(405, 415);
        HttpResponse<String> answer = sent(method, form);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("/problems/unreadable-parameter");
        assertThat(AnsweringLog.traces(log)).isEmpty();
    }

    @Test
    void others_are_read() {
        assertThat(api.get("/assignments?externalId=M%C3%BCller%20%F0%9F%8C%9E").status())
                .isEqualTo(200);
    }

    private HttpResponse<String> sent(String method, String form) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/profiles"))
                .header("Authorization", Api.DELIVERIES)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, BodyPublishers.ofString(form))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
