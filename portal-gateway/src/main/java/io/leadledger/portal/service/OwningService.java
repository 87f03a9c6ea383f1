package io.leadledger.portal.service;

import io.leadledger.api.Page;
import io.leadledger.api.client.ServiceClient;
import io.leadledger.api.client.ServiceRefused;
import io.leadledger.event.EventJson;
import io.leadledger.portal.page.Query;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** A service that has no contract in {@code service-api} yet, asked by path; its client does the rest. */
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
            byte[] json = answer.getBody().readAllBytes();
            try {
                return JSON.readValue(json, type);
            } catch (JacksonException notAgreedOn) {
                throw new RestClientException("expected " + type + " but was something else", notAgreedOn);
            }
        }
    }

    private final ServiceClient service;

    OwningService(ServiceClient service) {
        this.service = service;
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
        } catch (ServiceRefused refused) {
            if (refused.isNotFound()) {
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
        return service.call(http -> {
            RestClient.RequestBodySpec request =
                    http.method(method).uri(URI.create(query.toString())).headers(more);
            if (body != null) {
                request.contentType(MediaType.APPLICATION_JSON).body(body);
            }
            return request.exchangeForRequiredValue((asked, answer) -> {
                if (answer.getStatusCode().is2xxSuccessful()) {
                    return receiver.receive(answer);
                }
                throw answer.createException();
            });
        });
    }
}
