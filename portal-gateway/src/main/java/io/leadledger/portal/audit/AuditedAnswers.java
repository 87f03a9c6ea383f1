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

/** Records what a route answered: a file that was handed out, and something asked for by id that was not found. */
@Component
class AuditedAnswers implements HandlerInterceptor, WebMvcConfigurer {

    private final AuditLog audit;

    AuditedAnswers(AuditLog audit) {
        this.audit = audit;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (!(handler instanceof HandlerMethod route) || request.getDispatcherType() == DispatcherType.ERROR) {
            return;
        }
        Actor actor = Actor.of(SecurityContextHolder.getContext().getAuthentication());
        Download download = route.getMethodAnnotation(Download.class);
        if (response.getStatus() == HttpStatus.NOT_FOUND.value() && asksById(request) && !actor.equals(Actor.NOBODY)) {
            audit.record(new AuditEvent(AuditKind.REFUSAL, actor, "not-found"));
        } else if (download != null && failure == null && response.getStatus() == HttpStatus.OK.value()) {
            audit.record(new AuditEvent(AuditKind.DOWNLOAD, actor, download.value()));
        }
    }

    private static boolean asksById(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                && !variables.isEmpty();
    }
}
