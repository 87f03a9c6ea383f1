package io.leadledger.chassis.text;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Refuses parameters that are not percent-encoded UTF-8. Those of a query at once; those of a form, whose body is not read
 * before its sender is known, when the first one reads them, whoever that is.
 */
final class ReadableParametersFilter extends OncePerRequestFilter {

    private final HandlerExceptionResolver problems;

    ReadableParametersFilter(HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (!SentForm.isIn(request)) {
                request.getParameterMap();
            }
            chain.doFilter(request, response);
        } catch (InvalidParameterException | HttpMessageNotReadableException unreadable) {
            if (response.isCommitted()) {
                throw unreadable;
            }
            problems.resolveException(request, response, null, refused(request));
        }
    }

    private static RejectedException refused(HttpServletRequest request) {
        String field = UnreadableParameter.nameIn(request.getQueryString());
        return new RejectedException(new Rejection(
                Rejection.Kind.MALFORMED,
                "unreadable-parameter",
                field,
                field == null
                        ? "expected parameters in percent-encoded UTF-8, at most 1,000 of them, a form of at most 2 MB"
                        : "expected percent-encoded UTF-8"));
    }
}
