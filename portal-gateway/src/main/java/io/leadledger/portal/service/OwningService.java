package io.leadledger.portal.service;

import io.leadledger.api.Page;
import io.leadledger.api.ProblemField;
import io.leadledger.event.EventJson;
import io.leadledger.portal.page.Query;
import io.leadledger.portal.session.token.AccessTokens;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One of the services. A refusal is a {@link ServiceRefused}, silence and failure a {@link ServiceSilent}; what is not
 * there, or not allowed, is answered with the site's own page for that.
 */
public final class OwningService {

    private static final JsonMapper JSON = EventJson.mapper();

    /** Takes a good answer as it comes. */
    @FunctionalInterface
    public interface Receiver<T> {

        T receive(ClientHttpResponse answer) throws IOException;
    }

    private record Written<T>(JavaType type) implements Receiver<T> {

        @Override
        public T receive(ClientHttpResponse answer) throws IOException {
            return JSON.readValue(answer.getBody(), type);
        }
    }

    private final String name;
    private final URI address;
    private final RestClient http;
    private final AccessTokens tokens;

    OwningService(String name, URI address, RestClient http, AccessTokens tokens) {
        this.name = name;
        this.address = address;
        this.http = http;
        this.tokens = tokens;
    }

    public <T> T get(Query query, Class<T> type) {
        return receive(query, new Written<>(JSON.constructType(type)));
    }

    public <T> List<T> list(Query query, Class<T> element) {
        return receive(query, new Written<>(JSON.getTypeFactory().constructCollectionType(List.class, element)));
    }

    public <T> Page<T> page(Query query, Class<T> element) {
        return receive(query, new Written<>(JSON.getTypeFactory().constructParametricType(Page.class, element)));
    }

    /** Empty for what is not there. */
    public <T> Optional<T> find(Query query, Class<T> type) {
        try {
            return Optional.of(get(query, type));
        } catch (ResponseStatusException refused) {
            if (refused.getStatusCode() == HttpStatus.NOT_FOUND) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** Changes something; {@code body} is written as JSON, absent where none is needed. */
    public <T> T post(Query query, Change change, @Nullable Object body, Class<T> type) {
        return exchange(
                HttpMethod.POST,
                query,
                change::write,
                body == null ? null : JSON.writeValueAsBytes(body),
                new Written<>(JSON.constructType(type)));
    }

    /** Puts something as a whole. */
    public <T> T put(Query query, Change change, Object body, Class<T> type) {
        return exchange(
                HttpMethod.PUT,
                query,
                change::write,
                JSON.writeValueAsBytes(body),
                new Written<>(JSON.constructType(type)));
    }

    public void delete(Query query, Change change) {
        exchange(HttpMethod.DELETE, query, change::write, null, answer -> true);
    }

    /** An answer that is no JSON, a file, passed on while it comes. */
    public <T> T receive(Query query, Receiver<T> receiver) {
        return exchange(HttpMethod.GET, query, headers -> {}, null, receiver);
    }

    private <T> T exchange(
            HttpMethod method, Query query, Consumer<HttpHeaders> more, byte @Nullable [] body, Receiver<T> receiver) {
        String token = tokens.ofThisRequest();
        RestClient.RequestBodySpec request = http.method(method)
                .uri(URI.create(address + query.toString()))
                .headers(headers -> headers.setBearerAuth(token))
                .headers(more);
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(body);
        }
        try {
            return request.exchangeForRequiredValue((asked, answer) -> {
                if (answer.getStatusCode().is2xxSuccessful()) {
                    return receiver.receive(answer);
                }
                throw refusal(answer.getStatusCode(), answer.getBody().readAllBytes());
            });
        } catch (ResourceAccessException silent) {
            throw new ServiceSilent(name, silent);
        }
    }

    private RuntimeException refusal(HttpStatusCode status, byte[] body) {
        if (status.is5xxServerError()) {
            return new ServiceSilent(name, new IllegalStateException(name + " answered " + status.value()));
        }
        if (status == HttpStatus.UNAUTHORIZED || status == HttpStatus.FORBIDDEN) {
            return new ResponseStatusException(HttpStatus.FORBIDDEN, name);
        }
        if (status == HttpStatus.NOT_FOUND) {
            return new ResponseStatusException(HttpStatus.NOT_FOUND, name);
        }
        JsonNode problem = problem(body);
        List<ProblemField> errors = problem.path("errors")
                .valueStream()
                .map(error -> new ProblemField(
                        error.path("field").asStringOpt().orElse(null),
                        error.path("code").asString(""),
                        error.path("message").asString("")))
                .toList();
        String type = problem.path("type").asString("");
        return new ServiceRefused(
                status,
                type.substring(type.lastIndexOf('/') + 1),
                problem.path("detail").asString(""),
                errors);
    }

    private static JsonNode problem(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException noJson) {
            return JSON.createObjectNode();
        }
    }
}
