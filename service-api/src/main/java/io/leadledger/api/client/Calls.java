package io.leadledger.api.client;

import io.leadledger.event.EventJson;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/** The one set-up of HTTP: JSON as events have it, HTTP/1.1, a refusal as {@link ServiceRefused}, silence as {@link ServiceSilent}. */
final class Calls {

    private Calls() {}

    static RestClient.Builder http(String service, URI address, Timeouts timeouts) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeouts.connect())
                .build());
        requests.setReadTimeout(timeouts.answer());
        return RestClient.builder()
                .baseUrl(address.toString())
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters
                        .registerDefaults()
                        .withJsonConverter(new JacksonJsonHttpMessageConverter(EventJson.mapper())))
                .defaultStatusHandler(HttpStatusCode::isError, (request, answer) -> {
                    throw Refusals.of(
                            service,
                            answer.getStatusCode(),
                            answer.getHeaders(),
                            answer.getBody().readAllBytes());
                });
    }

    /** What was answered; an answer that breaks off, or is not of the form agreed on, is none. */
    static <T> T heard(String service, Supplier<T> call) {
        try {
            return call.get();
        } catch (ResourceAccessException unreachable) {
            throw new ServiceSilent(service, "does not answer", null, unreachable);
        } catch (RestClientResponseException refused) {
            throw Refusals.of(
                    service,
                    refused.getStatusCode(),
                    Objects.requireNonNullElseGet(refused.getResponseHeaders(), HttpHeaders::new),
                    refused.getResponseBodyAsByteArray());
        } catch (RestClientException half) {
            throw new ServiceSilent(service, "gave an answer that cannot be read", null, half);
        }
    }

    static <T> T required(@Nullable T body) {
        if (body == null) {
            throw new RestClientException("expected an answer with a body but it was empty");
        }
        return body;
    }
}
