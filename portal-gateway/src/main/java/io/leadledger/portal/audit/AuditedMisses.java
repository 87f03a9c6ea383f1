package io.leadledger.portal.audit;

import io.leadledger.portal.audit.AuditEvent.Actor;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Records that somebody asked for something by its id that is not there, or not for this person. */
@Component
class AuditedMisses implements HandlerInterceptor, WebMvcConfigurer {

    private final AuditLog audit;

    AuditedMisses(AuditLog audit) {
        this.audit = audit;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        boolean missed = handler instanceof HandlerMethod
                && request.getDispatcherType() != DispatcherType.ERROR
                && response.getStatus() == HttpStatus.NOT_FOUND.value()
                && asksById(request);
        Actor actor = Actor.of(SecurityContextHolder.getContext().getAuthentication());
        if (missed && !actor.equals(Actor.NOBODY)) {
            audit.record(new AuditEvent(AuditKind.REFUSAL, actor, "not-found"));
        }
    }

    private static boolean asksById(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                && !variables.isEmpty();
    }
}
