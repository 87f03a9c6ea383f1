package io.leadledger.chassis.problem;

import io.leadledger.api.ProblemField;
import io.leadledger.chassis.web.RequestIdFilter;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** The one shape of an error answer (RFC 9457): type, title, status, detail, {@code errors}, {@code requestId}. */
public final class Problems {

    private Problems() {}

    /** @param code stable and kebab-case; it becomes the type {@code /problems/<code>} */
    public static ProblemDetail of(HttpStatus status, String code, String detail, List<ProblemField> errors) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("/problems/" + code));
        problem.setTitle(status.getReasonPhrase());
        problem.setProperty("errors", errors);
        problem.setProperty("requestId", MDC.get(RequestIdFilter.REQUEST_ID));
        return problem;
    }

    static String codeOf(HttpStatus status) {
        return status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
