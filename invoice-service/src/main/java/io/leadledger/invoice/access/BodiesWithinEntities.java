package io.leadledger.invoice.access;

import io.leadledger.api.invoice.AboutEntity;
import io.leadledger.chassis.security.AllowedEntities;
import java.lang.reflect.Type;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Asks of every body that is about an entity. */
@ControllerAdvice
class BodiesWithinEntities extends RequestBodyAdviceAdapter {

    private final AllowedEntities allowed;

    BodiesWithinEntities(AllowedEntities allowed) {
        this.allowed = allowed;
    }

    @Override
    public boolean supports(
            MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converterType) {
        return type instanceof Class<?> body && AboutEntity.class.isAssignableFrom(body);
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converterType) {
        if (body instanceof AboutEntity about && about.entityId() != null) {
            allowed.requireFilter(about.entityId());
        }
        return body;
    }
}
