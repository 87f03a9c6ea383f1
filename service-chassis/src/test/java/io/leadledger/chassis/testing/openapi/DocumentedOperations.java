package io.leadledger.chassis.testing.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.HandlerMethod;

/** Says of each operation what its contract says: name, description, who may ask, what it answers, what it refuses with. */
final class DocumentedOperations implements GlobalOperationCustomizer {

    static final String BEARER = "bearer";

    /** As what a file may be sent; the files that are sent are pictures. */
    private static final List<String> FILES = List.of("application/octet-stream", "image/*");

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        return ContractRoute.of(handler)
                .map(route -> documented(operation, route))
                .orElse(operation);
    }

    private static Operation documented(Operation operation, ContractRoute route) {
        String description = Javadocs.of(route.said());
        operation.setOperationId(route.operationId());
        operation.setTags(List.of(route.group()));
        operation.setSummary(description.split("(?<=\\.)\\s", 2)[0]);
        operation.setDescription(description);
        operation.setSecurity(List.of(new SecurityRequirement().addList(BEARER, route.scopes())));
        operation.addExtension("x-authority", route.authority());
        operation.addExtension("x-problem-codes", List.copyOf(RefusalCodes.ownOf(route.said())));
        describeParameters(operation, Javadocs.parameters(route.said()));
        if (route.takesFile()) {
            operation.getRequestBody().setContent(file(FILES));
        }
        operation.setResponses(answers(operation.getResponses(), route));
        return operation;
    }

    private static void describeParameters(Operation operation, Map<String, String> descriptions) {
        if (operation.getParameters() != null) {
            for (Parameter parameter : operation.getParameters()) {
                String said = descriptions.get(parameter.getName());
                parameter.setDescription(
                        said == null ? StandingParameters.DESCRIPTIONS.get(parameter.getName()) : said);
            }
        }
    }

    /** The one good answer, and problems for everything else. */
    private static ApiResponses answers(ApiResponses found, ContractRoute route) {
        ResponseStatus said = AnnotatedElementUtils.findMergedAnnotation(route.said(), ResponseStatus.class);
        HttpStatus status = said == null ? HttpStatus.OK : said.code();
        ApiResponse good = found.values().stream()
                .filter(answer -> answer.getContent() != null)
                .findFirst()
                .orElseGet(ApiResponse::new)
                .description(status.getReasonPhrase());
        if (route.isFile()) {
            good.setContent(file(List.of("*/*")));
        } else if (good.getContent() != null) {
            Schema<?> schema = good.getContent().values().iterator().next().getSchema();
            good.setContent(new Content().addMediaType("application/json", new MediaType().schema(schema)));
        }
        return new ApiResponses()
                .addApiResponse(String.valueOf(status.value()), good)
                .addApiResponse("default", new ApiResponse().$ref("#/components/responses/Problem"));
    }

    private static Content file(List<String> types) {
        Content content = new Content();
        types.forEach(type -> content.addMediaType(
                type,
                new MediaType().schema(new JsonSchema().typesItem("string").format("binary"))));
        return content;
    }
}
