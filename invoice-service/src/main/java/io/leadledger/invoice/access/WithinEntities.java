package io.leadledger.invoice.access;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.job.JobReading;
import io.leadledger.chassis.security.AllowedEntities;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Asks of every request, by what its address names: the parameter {@code entityId}, a document, a transaction, a job. */
@Component
class WithinEntities implements HandlerInterceptor, WebMvcConfigurer {

    private static final Map<String, String> DOCUMENTS = Map.of("invoiceId", "invoice", "creditNoteId", "credit note");

    private final AllowedEntities allowed;
    private final Owners owners;
    private final JobReading jobs;

    WithinEntities(AllowedEntities allowed, Owners owners, JobReading jobs) {
        this.allowed = allowed;
        this.owners = owners;
        this.jobs = jobs;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/**");
    }

    /** Throws {@link RejectedException} {@code not-found} for what is another entity's. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (allowed.limit().isPresent()) {
            String[] entityIds = request.getParameterValues("entityId");
            for (String entityId : entityIds == null ? new String[0] : entityIds) {
                allowed.requireFilter(entityId);
            }
            if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> named) {
                named.forEach((name, id) -> require(String.valueOf(name), String.valueOf(id)));
            }
        }
        return true;
    }

    /** What nobody has is the controller's to refuse. */
    private void require(String name, String id) {
        String document = DOCUMENTS.get(name);
        if (document != null) {
            owners.ofDocument(id).ifPresent(entityId -> allowed.require(entityId, document, id));
        } else if (name.equals("transactionId")) {
            owners.ofTransaction(id)
                    .ifPresent(entityId -> allowed.require(entityId, "invoice with the transaction", id));
        } else if (name.equals("jobId")) {
            jobs.entityOf(id).ifPresent(entityId -> allowed.require(entityId, "job", id));
        }
    }
}
