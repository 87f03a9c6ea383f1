package io.leadledger.portal.audit;

import io.leadledger.portal.audit.AuditEvent.Actor;
import java.io.IOException;
import java.util.Objects;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Records every {@link Download} after it was allowed and found, and before its first byte leaves: what cannot be
 * recorded is not handed out.
 */
@Configuration(proxyBeanMethods = false)
class AuditedDownloads {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor downloadsAreRecorded(ObjectProvider<AuditLog> audit) {
        DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(
                AnnotationMatchingPointcut.forMethodAnnotation(Download.class), recording(audit));
        advisor.setOrder(Ordered.LOWEST_PRECEDENCE);
        return advisor;
    }

    private static MethodInterceptor recording(ObjectProvider<AuditLog> audit) {
        return route -> {
            Object answer = route.proceed();
            if (isHandedOut(answer)) {
                Actor actor = Actor.of(SecurityContextHolder.getContext().getAuthentication());
                try {
                    audit.getObject().record(new AuditEvent(AuditKind.DOWNLOAD, actor, what(route)));
                } catch (RuntimeException unrecorded) {
                    close(answer, unrecorded);
                    throw unrecorded;
                }
            }
            return answer;
        };
    }

    /** Nobody reads it any more: what another service streams would hold its connection. */
    private static void close(@Nullable Object answer, RuntimeException unrecorded) {
        if (answer instanceof ResponseEntity<?> entity && entity.getBody() instanceof Resource body) {
            try {
                body.getInputStream().close();
            } catch (IOException e) {
                unrecorded.addSuppressed(e);
            }
        }
    }

    private static boolean isHandedOut(@Nullable Object answer) {
        return !(answer instanceof ResponseEntity<?> entity)
                || entity.getStatusCode().is2xxSuccessful();
    }

    private static String what(MethodInvocation route) {
        return Objects.requireNonNull(route.getMethod().getAnnotation(Download.class))
                .value();
    }
}
