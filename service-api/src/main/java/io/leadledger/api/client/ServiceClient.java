package io.leadledger.api.client;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/**
 * One service as its callers reach it. Each interface of its contract is a client of it:
 * {@code service.client(PartnerApi.class).find(partnerId)}. All calls throw {@link ServiceRefused} for a refusal and {@link
 * ServiceSilent} for everything else that is no whole answer.
 */
public final class ServiceClient {

    private final String name;
    private final RestClient http;
    private final HttpServiceProxyFactory contracts;

    /**
     * @param name of the service, for refusals and logs
     * @param address without {@code /api}
     * @param tokens what it is called with
     */
    public ServiceClient(String name, URI address, Timeouts timeouts, Tokens tokens) {
        this.name = name;
        http = Calls.http(name, address, timeouts)
                .requestInterceptor(new BearerToken(tokens))
                .build();
        contracts = HttpServiceProxyFactory.builderFor(RestClientAdapter.create(http))
                .conversionService(parameters())
                .exchangeAdapterDecorator(calls -> new HeardAnswers(name, calls))
                .build();
    }

    /** Days as they are written; what else there is of parameters, Spring writes so. */
    private static ConversionService parameters() {
        DefaultConversionService texts = new DefaultConversionService();
        texts.addConverter(LocalDate.class, String.class, LocalDate::toString);
        return texts;
    }

    /** A client of one interface of the service's contract. */
    public <T> T client(Class<T> contract) {
        return contracts.createClient(contract);
    }

    /** Reads bytes as they come. */
    @FunctionalInterface
    public interface Reading {
        void of(InputStream bytes) throws IOException;
    }

    /**
     * A file that is read while it comes, in the same call.
     *
     * @param address below the service's, with a place in braces for each of the parts
     */
    public void read(String address, Reading reading, Object... parts) {
        call(http -> http.get().uri(address, parts).exchange((request, answer) -> {
            if (answer.getStatusCode().isError()) {
                throw answer.createException();
            }
            reading.of(answer.getBody());
            return Boolean.TRUE;
        }));
    }

    /** For what is no JSON, a file that is read while it comes. */
    public <T> T call(Function<RestClient, T> call) {
        return Calls.heard(name, () -> call.apply(http));
    }
}
