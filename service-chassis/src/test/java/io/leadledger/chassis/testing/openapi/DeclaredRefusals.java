package io.leadledger.chassis.testing.openapi;

import io.leadledger.api.ProblemField;
import io.leadledger.chassis.problem.Problems;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * In tests, answers 500 in the place of a problem whose code its route does not declare, and says so: whatever test provokes a
 * refusal that the contract does not know fails.
 */
@ControllerAdvice
final class DeclaredRefusals implements ResponseBodyAdvice<Object> {

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (!(body instanceof ProblemDetail problem)
                || !(request instanceof ServletServerHttpRequest servlet)
                || !(servlet.getServletRequest().getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE)
                        instanceof HandlerMethod handler)) {
            return body;
        }
        return ContractRoute.of(handler)
                .map(route -> checked(problem, route, response))
                .orElse(problem);
    }

    private static ProblemDetail checked(ProblemDetail problem, ContractRoute route, ServerHttpResponse response) {
        Set<String> undeclared = codes(problem);
        undeclared.removeAll(RefusalCodes.of(route.said()));
        if (undeclared.isEmpty()) {
            return problem;
        }
        response.setStatusCode(HttpStatus.INTERNAL_SERVER_ERROR);
        return Problems.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "undeclared-refusal",
                "%s refuses with %s: declare it there, or at its body's record, with @Refuses"
                        .formatted(route.said(), undeclared),
                List.of());
    }

    private static Set<String> codes(ProblemDetail problem) {
        Set<String> codes = new TreeSet<>();
        String type = String.valueOf(problem.getType());
        codes.add(type.substring(type.lastIndexOf('/') + 1));
        if (problem.getProperties() != null && problem.getProperties().get("errors") instanceof List<?> errors) {
            errors.forEach(error -> codes.add(((ProblemField) error).code()));
        }
        return codes;
    }
}
