package io.leadledger.chassis.testing.openapi;

import io.leadledger.event.EventJson;
import io.swagger.v3.oas.models.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;

/** The requests that stand as examples in a document, one file for each operation, named by it. */
final class Examples {

    private final Path folder;

    Examples(String service) {
        folder = Path.of("..", "service-api", "src", "main", "resources", "openapi", "examples", service);
    }

    /** The operations that have one. */
    TreeSet<String> operations() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.http$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ExampleRequest of(String operationId) {
        try {
            return ExampleRequest.parse(Files.readString(folder.resolve(operationId + ".http")));
        } catch (IOException e) {
            throw new UncheckedIOException("write an example request of " + operationId, e);
        }
    }

    /** Shows the request with its operation. */
    void putInto(Operation operation) {
        if (!Files.exists(folder.resolve(operation.getOperationId() + ".http"))) {
            return;
        }
        ExampleRequest example = of(operation.getOperationId());
        operation.addExtension("x-codeSamples", List.of(Map.of("lang", "HTTP", "source", example.text())));
        if (operation.getRequestBody() != null && !example.body().isEmpty()) {
            Object body =
                    example.isJson() ? EventJson.mapper().readValue(example.body(), Object.class) : example.body();
            operation.getRequestBody().getContent().forEach((type, content) -> {
                if (MediaType.parseMediaType(type).includes(example.contentType())) {
                    content.setExample(body);
                }
            });
        }
    }
}
