package io.leadledger.chassis.testing.openapi;

import io.leadledger.api.IdempotencyKey;
import io.leadledger.api.IfMatch;
import io.leadledger.api.Refuses;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** The codes that a route may refuse with: those it declares, those its body's records declare, and what its parameters bring. */
final class RefusalCodes {

    /** What every route may answer. */
    static final List<String> ALWAYS = List.of(
            "bad-request",
            "busy",
            "control-character",
            "forbidden",
            "invalid",
            "malformed",
            "method-not-allowed",
            "not-acceptable",
            "unauthorized",
            "unexpected",
            "unreadable-parameter");

    private static final List<String> OF_A_BODY = List.of("missing", "too-large", "too-long", "unsupported-media-type");

    private static final List<String> OF_A_VERSION = List.of("if-match-required", "stale-version", "changed-meanwhile");

    private static final List<String> OF_A_KEY =
            List.of("bad-idempotency-key", "idempotency-key-in-flight", "idempotency-key-reused");

    private final Set<String> codes = new TreeSet<>();
    private final Set<Class<?>> seen = new HashSet<>();

    private RefusalCodes() {}

    /** @param said the method of the contract */
    static Set<String> of(Method said) {
        RefusalCodes all = new RefusalCodes();
        all.codes.addAll(ALWAYS);
        all.declaredAt(said.getAnnotation(Refuses.class));
        Arrays.stream(said.getParameters()).forEach(all::broughtBy);
        return all.codes;
    }

    /** The same without what every route may answer. */
    static Set<String> ownOf(Method said) {
        Set<String> own = new TreeSet<>(of(said));
        ALWAYS.forEach(own::remove);
        return own;
    }

    private void broughtBy(Parameter parameter) {
        if (parameter.getType() == IfMatch.class) {
            codes.addAll(OF_A_VERSION);
        } else if (parameter.getType() == IdempotencyKey.class) {
            codes.addAll(OF_A_KEY);
        } else if (AnnotatedElementUtils.hasAnnotation(parameter, PathVariable.class)) {
            codes.add("not-found");
        } else if (AnnotatedElementUtils.hasAnnotation(parameter, RequestBody.class)) {
            codes.addAll(OF_A_BODY);
            declaredIn(parameter.getParameterizedType());
        } else if (AnnotatedElementUtils.hasAnnotation(parameter, RequestParam.class)
                && Set.of("limit", "cursor").contains(parameter.getName())) {
            codes.add("bad-" + parameter.getName());
        }
    }

    private void declaredIn(Type body) {
        if (body instanceof ParameterizedType list) {
            Arrays.stream(list.getActualTypeArguments()).forEach(this::declaredIn);
        } else if (body instanceof Class<?> type && type.isRecord() && seen.add(type)) {
            declaredAt(type.getAnnotation(Refuses.class));
            for (RecordComponent component : type.getRecordComponents()) {
                declaredIn(component.getGenericType());
            }
        }
    }

    private void declaredAt(@Nullable Refuses declared) {
        if (declared != null) {
            codes.addAll(List.of(declared.value()));
        }
    }
}
