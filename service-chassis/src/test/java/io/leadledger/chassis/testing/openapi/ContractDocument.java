package io.leadledger.chassis.testing.openapi;

import io.leadledger.api.Problem;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/** Says of the document as a whole what is the same for all operations; examples are put in from their files. */
final class ContractDocument implements GlobalOpenApiCustomizer {

    private final String service;
    private final Supplier<Collection<ContractRoute>> routes;

    ContractDocument(String service, Supplier<Collection<ContractRoute>> routes) {
        this.service = service;
        this.routes = routes;
    }

    @Override
    public void customise(OpenAPI document) {
        document.setInfo(
                new Info()
                        .title(service)
                        .version("v1")
                        .description(
                                "Made from the running service and the Javadoc of its contract in service-api; not edited by hand."));
        document.setServers(List.of(new Server().url("/").description("The service, or the gateway in front of it")));
        document.setTags(tags());
        Components components = document.getComponents();
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(components::addSchemas);
        components.addResponses("Problem", problem());
        components.addSecuritySchemes(DocumentedOperations.BEARER, bearer());
        Examples examples = new Examples(service);
        document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(examples::putInto);
    }

    private List<Tag> tags() {
        return routes.get().stream()
                .collect(Collectors.toMap(
                        ContractRoute::group, route -> Javadocs.of(route.said().getDeclaringClass()), (one, _) -> one))
                .entrySet()
                .stream()
                .map(group -> new Tag().name(group.getKey()).description(group.getValue()))
                .sorted(Comparator.comparing(Tag::getName))
                .toList();
    }

    private static ApiResponse problem() {
        return new ApiResponse()
                .description(
                        "A refusal or a failure (RFC 9457). Its code is the last part of `type`, and each of `errors` has "
                                + "one: those of the operation are in `x-problem-codes`; besides, every operation may answer `"
                                + String.join("`, `", RefusalCodes.ALWAYS) + "`.")
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
    }

    private static SecurityScheme bearer() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("A token of the operators' realm. An API client needs the scopes that are listed with the "
                        + "operation; `x-authority` says what people need.");
    }
}
