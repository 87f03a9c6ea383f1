package io.leadledger.api.client;

import java.io.IOException;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/** Calls with a token, and once more with another where the first is not taken and there may be one. */
final class BearerToken implements ClientHttpRequestInterceptor {

    private final Tokens tokens;

    BearerToken(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        String token = tokens.value();
        request.getHeaders().setBearerAuth(token);
        ClientHttpResponse answer = execution.execute(request, body);
        if (answer.getStatusCode() != HttpStatus.UNAUTHORIZED || !tokens.refused(token)) {
            return answer;
        }
        answer.close();
        request.getHeaders().setBearerAuth(tokens.value());
        return execution.execute(request, body);
    }
}
