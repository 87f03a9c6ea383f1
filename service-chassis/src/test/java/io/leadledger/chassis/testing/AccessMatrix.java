package io.leadledger.chassis.testing;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.leadledger.chassis.testing.AccessSample.Whose;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who may do what in a service: every route that the service maps, asked for by every kind of caller, about a thing of
 * the limited member's own entity and about another's. A service keeps the answers in its {@link #FILE}.
 */
public final class AccessMatrix {

    /** Beside the service's {@code pom.xml}. */
    public static final Path FILE = Path.of("access-matrix.md");

    private static final Path FRESH = Path.of("target", "access-matrix.md");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final RequestMappingHandlerMapping mapping;
    private final int port;
    private final String ownEntity;
    private final String partnerId;

    /**
     * @param ownEntity key or id of the entity that the limited member may act for
     * @param partnerId the partner that calls
     */
    public AccessMatrix(RequestMappingHandlerMapping mapping, int port, String ownEntity, String partnerId) {
        this.mapping = mapping;
        this.port = port;
        this.ownEntity = ownEntity;
        this.partnerId = partnerId;
    }

    /** Sends every sample as every caller; fails for a route without one, a broken rule, or an answer of another kind. */
    public void check(List<AccessSample> samples) {
        assertThat(samples.stream().map(AccessSample::route).distinct().sorted())
                .as("routes of the matrix of access")
                .containsExactlyElementsOf(routes());
        StringBuilder table = new StringBuilder(head());
        for (AccessSample sample : samples) {
            Map<AccessVisitor, String> answers = answers(sample);
            assertRules(sample, answers);
            table.append("| %s | %s |%n"
                    .formatted(
                            sample.row(), AccessVisitor.all().map(answers::get).collect(joining(" | "))));
        }
        compare(table.toString().replace(System.lineSeparator(), "\n"));
    }

    private TreeSet<String> routes() {
        TreeSet<String> routes = new TreeSet<>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            if (handler.getBeanType().getName().startsWith("io.leadledger")) {
                routes.addAll(routes(info));
            }
        });
        return routes;
    }

    private static List<String> routes(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods().stream()
                .flatMap(method -> info.getPatternValues().stream().map(path -> method + " " + path))
                .toList();
    }

    private Map<AccessVisitor, String> answers(AccessSample sample) {
        Map<AccessVisitor, String> answers = new EnumMap<>(AccessVisitor.class);
        AccessVisitor.all()
                .forEach(visitor ->
                        answers.put(visitor, answer(sample, visitor.token(sample.scope(), ownEntity, partnerId))));
        return answers;
    }

    private static void assertRules(AccessSample sample, Map<AccessVisitor, String> answers) {
        assertThat(answers).as(sample.row()).containsEntry(AccessVisitor.NOBODY, "401");
        assertThat(answers).as(sample.row()).containsEntry(AccessVisitor.CLIENT_WITHOUT, "403");
        String member = answers.get(AccessVisitor.MEMBER);
        assertThat(answers.get(AccessVisitor.LIMITED_MEMBER))
                .as(sample.row() + " to a limited member")
                .isIn(
                        sample.whose() != Whose.FOREIGN
                                ? List.of(String.valueOf(member))
                                : "403".equals(member) ? List.of("403", "404") : List.of("404", "200 hidden"));
    }

    private String answer(AccessSample sample, String token) {
        AccessSample.Request request = sample.request().get();
        HttpRequest.Builder http = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + request.path()))
                .header("Content-Type", "application/json")
                .method(
                        sample.method(),
                        request.body() == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(request.body()));
        request.headers().forEach(http::header);
        if (!token.isEmpty()) {
            http.header("Authorization", token);
        }
        try {
            HttpResponse<String> answer = HTTP.send(http.build(), HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 && sample.shows() != null
                    ? "200 " + (answer.body().contains(sample.shows()) ? "shown" : "hidden")
                    : String.valueOf(answer.statusCode());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String head() {
        return """
                # Who may do what

                Every route of this service, asked for by everybody, about a thing of the entity that the limited member may act for
                (own), of another entity (foreign), or of the operator as a whole (nobodys). `AccessMatrixTest` sends each of these
                requests, and fails for a route that is missing here.

                | route | whose | %s |
                |---|---|%s
                """.formatted(
                        AccessVisitor.all().map(AccessVisitor::title).collect(joining(" | ")),
                        AccessVisitor.all().map(one -> "---|").collect(joining()));
    }

    private static void compare(String fresh) {
        try {
            Files.writeString(FRESH, fresh);
            assertThat(fresh)
                    .as("the matrix of access; if this is how it should be: cp %s %s", FRESH, FILE)
                    .isEqualTo(Files.exists(FILE) ? Files.readString(FILE) : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
