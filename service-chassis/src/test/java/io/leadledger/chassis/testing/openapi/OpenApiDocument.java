package io.leadledger.chassis.testing.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.chassis.openapi.OpenApiConfiguration;
import io.leadledger.chassis.testing.TokenIssuer;
import io.leadledger.event.EventJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JavaType;

/**
 * A running service held against its OpenAPI document: every route is in the contract, says what it does and who may ask, has an
 * example that works, and the file in service-api is what the service says today.
 */
public final class OpenApiDocument {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String service;
    private final RequestMappingHandlerMapping mapping;
    private final int port;

    /** @param service its name, {@code partner-service} */
    public OpenApiDocument(String service, RequestMappingHandlerMapping mapping, int port) {
        this.service = service;
        this.mapping = mapping;
        this.port = port;
    }

    /** Fails for a route that no contract says, or whose contract lacks its description, scope or example. */
    public void checkRoutes() {
        mapping.getHandlerMethods().values().stream()
                .filter(handler -> handler.getBeanType().getName().startsWith("io.leadledger"))
                .forEach(handler -> assertThat(ContractRoute.of(handler))
                        .as("the method of a contract in service-api that %s implements", handler)
                        .isPresent());
        List<ContractRoute> routes = routes(mapping);
        assertThat(routes).allSatisfy(route -> {
            assertThat(Javadocs.of(route.said()))
                    .as("Javadoc of %s", route.said())
                    .isNotBlank();
            assertThat(route.authority())
                    .as("@PreAuthorize of %s", route.answered())
                    .isNotBlank();
            assertThat(route.scopes())
                    .as("a scope in @PreAuthorize of %s", route.answered())
                    .isNotEmpty();
        });
        assertThat(new Examples(service).operations())
                .as(
                        "examples of operations, one file each in service-api/src/main/resources/openapi/examples/%s",
                        service)
                .isEqualTo(
                        routes.stream().map(ContractRoute::operationId).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Fails when the file is not what the service says today, when it serves another, and when it serves it to everybody. */
    public void checkFile() {
        Path file = Path.of("..", "service-api", "src", "main", "resources", "openapi", service + ".yaml");
        Path fresh = Path.of("target", service + ".yaml");
        String token = TokenIssuer.operators().bearer("partners:read");
        HttpResponse<String> made = send("GET", "/v3/api-docs.yaml", Map.of("Authorization", token), "");
        String document = made.body();
        assertThat(made.statusCode()).as(document).isEqualTo(200);
        try {
            Files.writeString(fresh, document);
            assertThat(firstDifference(Files.exists(file) ? Files.readString(file) : "", document))
                    .as(
                            "what is stale in the OpenAPI document; if the new is how it should be, in the module's folder: cp %s %s",
                            fresh, file)
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        HttpResponse<String> served = send("GET", OpenApiConfiguration.PATH, Map.of("Authorization", token), "");
        assertThat(served.body()).isEqualTo(document);
        assertThat(served.headers().firstValue("Content-Type")).contains("application/yaml");
        assertThat(send("GET", OpenApiConfiguration.PATH, Map.of(), "").statusCode())
                .isEqualTo(401);
    }

    private static List<String> firstDifference(String kept, String made) {
        String[] old = kept.split("\n", -1);
        String[] young = made.split("\n", -1);
        int at = Arrays.mismatch(old, young);
        return at < 0
                ? List.of()
                : List.of(
                        "line " + (at + 1),
                        "file: " + (at < old.length ? old[at] : ""),
                        "service: " + (at < young.length ? young[at] : ""));
    }

    /**
     * Sends every example, as a client that has the scopes of its operation and no more, and reads the answer.
     *
     * @param values what the names in an operation's example stand for, made anew for each
     */
    public void sendExamples(Function<String, Map<String, String>> values) {
        Examples examples = new Examples(service);
        assertThat(routes(mapping)).isNotEmpty().allSatisfy(route -> {
            ExampleRequest example = examples.of(route.operationId()).with(values.apply(route.operationId()));
            Map<String, String> headers = new HashMap<>(example.headers());
            headers.put(
                    "Authorization",
                    TokenIssuer.operators().bearer(route.scopes().toArray(String[]::new)));
            HttpResponse<String> answer = send(example.method(), example.path(), headers, example.body());
            assertThat(answer.statusCode())
                    .as("%s answered %s", route.operationId(), answer.body())
                    .isEqualTo(success(route).value());
            assertThat(read(answer.body(), route))
                    .as("%s, as its callers read it", route.operationId())
                    .isNotNull();
        });
    }

    /** By the rules of {@code ServiceClient}: what the contract says is there has to be there. */
    private static Object read(String body, ContractRoute route) {
        if (route.isFile()) {
            return body;
        }
        JavaType said = EventJson.mapper().constructType(route.said().getGenericReturnType());
        return EventJson.mapper()
                .readValue(body, said.hasRawClass(ResponseEntity.class) ? said.containedType(0) : said);
    }

    static List<ContractRoute> routes(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().values().stream()
                .map(ContractRoute::of)
                .flatMap(Optional::stream)
                .toList();
    }

    private static HttpStatus success(ContractRoute route) {
        ResponseStatus said = AnnotatedElementUtils.findMergedAnnotation(route.said(), ResponseStatus.class);
        return said == null ? HttpStatus.OK : said.code();
    }

    private HttpResponse<String> send(String method, String path, Map<String, String> headers, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::setHeader);
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
