package io.leadledger.portal.web;

import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.client.ServiceSilent;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection.Kind;
import io.leadledger.chassis.web.NoRoomForNow;
import io.leadledger.chassis.web.RequestIdFilter;
import io.leadledger.chassis.web.RequestTooLarge;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What goes wrong in a route becomes a status; {@link ErrorPages} then says it in the form that the asker reads. */
@ControllerAdvice
@Order(Failures.ORDER)
class Failures {

    /** A feature that says more of its own failures comes before. */
    static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 10;

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    /** The doors answer these. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void onSecurity(RuntimeException refusal) {
        throw refusal;
    }

    @ExceptionHandler
    void onFailure(Exception failure, HttpServletResponse response) throws Exception {
        if (response.isCommitted()) {
            // Thrown on, it ends the connection: half a file must not look like a whole one.
            LOG.warn("an answer broke off: {}", failure.toString());
            throw failure;
        }
        if (failure instanceof IOException) {
            dropHalfAnAnswer(response);
        }
        response.sendError(status(failure).value());
    }

    /** What a service had said of itself and of its answer, before it went silent, is not true of ours. */
    private static void dropHalfAnAnswer(HttpServletResponse response) {
        String requestId = response.getHeader(RequestIdFilter.HEADER);
        response.reset();
        response.setHeader(RequestIdFilter.HEADER, requestId);
    }

    private static HttpStatusCode status(Exception failure) {
        return switch (failure) {
            case ErrorResponse known -> known.getStatusCode();
            case ServiceRefused refused -> HttpStatusCode.valueOf(refused.status());
            case ServiceSilent _ -> busy(failure);
            case MethodArgumentTypeMismatchException unreadable -> status(unreadable);
            case RejectedException refused
            when refused.reasons().getFirst().kind() == Kind.MALFORMED -> HttpStatus.BAD_REQUEST;
            case RequestRejectedException _ -> HttpStatus.BAD_REQUEST;
            case RequestTooLarge _ -> HttpStatus.CONTENT_TOO_LARGE;
            case NoRoomForNow _ -> busy(failure);
            case TransientDataAccessException _ -> busy(failure);
            case CannotCreateTransactionException _ -> busy(failure);
            case ResourceAccessException _ -> busy(failure);
            case IOException _ -> busy(failure);
            default -> {
                LOG.error("unexpected failure", failure);
                yield HttpStatus.INTERNAL_SERVER_ERROR;
            }
        };
    }

    /** What is no id cannot be anything's; what is no value of a parameter is a mistake of who wrote the address. */
    private static HttpStatusCode status(MethodArgumentTypeMismatchException unreadable) {
        return unreadable.getParameter().hasParameterAnnotation(PathVariable.class)
                ? HttpStatus.NOT_FOUND
                : HttpStatus.BAD_REQUEST;
    }

    private static HttpStatusCode busy(Exception failure) {
        LOG.warn("something needed does not answer for now", failure);
        return HttpStatus.SERVICE_UNAVAILABLE;
    }
}
