package io.leadledger.portal.service;

import io.leadledger.api.ProblemField;
import java.util.List;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponseException;

/** A service's refusal, as its problem details say it (RFC 9457). */
public final class ServiceRefused extends ErrorResponseException {

    private static final long serialVersionUID = 1;

    private final String code;
    private final String sentence;
    private final transient List<ProblemField> errors;

    public ServiceRefused(HttpStatusCode status, String code, String sentence, List<ProblemField> errors) {
        super(status);
        this.code = code;
        this.sentence = sentence;
        this.errors = List.copyOf(errors);
    }

    /** Stable and kebab-case. */
    public String code() {
        return code;
    }

    /** Every reason; at least one. */
    public List<ProblemField> errors() {
        return errors.isEmpty() ? List.of(new ProblemField(null, code, sentence)) : errors;
    }
}
