package io.leadledger.api.client;

import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.service.invoker.HttpExchangeAdapter;
import org.springframework.web.service.invoker.HttpExchangeAdapterDecorator;
import org.springframework.web.service.invoker.HttpRequestValues;

/** Makes silence of everything that is no whole answer, and of a body that is missing. */
final class HeardAnswers extends HttpExchangeAdapterDecorator {

    private final String service;

    HeardAnswers(String service, HttpExchangeAdapter calls) {
        super(calls);
        this.service = service;
    }

    @Override
    public void exchange(HttpRequestValues request) {
        Calls.heard(service, () -> {
            super.exchange(request);
            return true;
        });
    }

    @Override
    public HttpHeaders exchangeForHeaders(HttpRequestValues request) {
        return Calls.heard(service, () -> super.exchangeForHeaders(request));
    }

    @Override
    public <T> @Nullable T exchangeForBody(HttpRequestValues request, ParameterizedTypeReference<T> type) {
        return Calls.heard(service, () -> Calls.required(super.exchangeForBody(request, type)));
    }

    @Override
    public ResponseEntity<Void> exchangeForBodilessEntity(HttpRequestValues request) {
        return Calls.heard(service, () -> super.exchangeForBodilessEntity(request));
    }

    @Override
    public <T> ResponseEntity<T> exchangeForEntity(HttpRequestValues request, ParameterizedTypeReference<T> type) {
        return Calls.heard(service, () -> super.exchangeForEntity(request, type));
    }
}
