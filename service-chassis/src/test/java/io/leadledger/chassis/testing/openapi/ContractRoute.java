package io.leadledger.chassis.testing.openapi;

import io.leadledger.chassis.security.PartnerCaller;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * A route that is said in a contract.
 *
 * @param said the method of the interface in service-api
 * @param answered the method of the controller that implements it
 */
record ContractRoute(Method said, HandlerMethod answered) {

    private static final Pattern AUTHORITY = Pattern.compile("hasAuthority\\('([^']+)'\\)");

    /** Empty for a route that a controller maps itself. */
    static Optional<ContractRoute> of(HandlerMethod handler) {
        return Arrays.stream(ClassUtils.getAllInterfacesForClass(handler.getBeanType()))
                .flatMap(contract -> Arrays.stream(contract.getMethods()))
                .filter(said -> AnnotatedElementUtils.hasAnnotation(said, HttpExchange.class))
                .filter(said -> isSame(said, handler.getMethod()))
                .findFirst()
                .map(said -> new ContractRoute(said, handler));
    }

    /** {@code partner.register}: the contract's name without {@code Api}, and the method's. */
    String operationId() {
        return group() + '.' + said.getName();
    }

    /** The contract's name without {@code Api}. */
    String group() {
        String name = said.getDeclaringClass().getSimpleName().replaceFirst("Api$", "");
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** What decides who may ask, as the controller says it; empty if it says nothing. */
    String authority() {
        PreAuthorize onMethod = answered.getMethodAnnotation(PreAuthorize.class);
        PreAuthorize any = onMethod == null
                ? AnnotatedElementUtils.findMergedAnnotation(answered.getBeanType(), PreAuthorize.class)
                : onMethod;
        return any == null ? "" : any.value();
    }

    /** Whether it answers a file, as it is, and not JSON. */
    boolean isFile() {
        ResolvableType answer = ResolvableType.forMethodReturnType(said);
        Class<?> body = answer.getGeneric(0).resolve();
        return answer.resolve() == ResponseEntity.class && (body == byte[].class || body == Resource.class);
    }

    /** Whether its body is a file, as it is, and not JSON. */
    boolean takesFile() {
        return Arrays.stream(said.getParameters())
                .anyMatch(parameter -> parameter.getType() == byte[].class
                        && AnnotatedElementUtils.hasAnnotation(parameter, RequestBody.class));
    }

    /** The scopes of which an API client needs one, or all where the authority asks for all. */
    List<String> scopes() {
        return AUTHORITY
                .matcher(authority())
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(authority -> !authority.equals(PartnerCaller.AUTHORITY))
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public String toString() {
        return operationId();
    }

    private static boolean isSame(Method said, Method answered) {
        return said.getName().equals(answered.getName())
                && Arrays.equals(said.getParameterTypes(), answered.getParameterTypes());
    }
}
