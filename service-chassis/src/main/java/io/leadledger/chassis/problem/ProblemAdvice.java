package io.leadledger.chassis.problem;

import io.leadledger.api.ProblemField;
import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.chassis.web.NoRoomForNow;
import io.leadledger.chassis.web.RequestTooLarge;
import io.leadledger.money.UnclearAmountException;
import io.leadledger.money.WrittenNumber.Flaw;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.databind.DatabindException;

/** Every refusal and every failure as problem details with the field's name; never a stack trace. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onRejected(RejectedException e) {
        Rejection first = e.reasons().getFirst();
        List<ProblemField> errors = e.reasons().stream()
                .map(reason -> new ProblemField(field(reason), reason.code(), reason.message()))
                .toList();
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status(first.kind()));
        retryAfter(first.kind()).ifPresent(seconds -> answer.header(HttpHeaders.RETRY_AFTER, seconds));
        return answer.body(Problems.of(status(first.kind()), first.code(), first.message(), errors));
    }

    @ExceptionHandler({TransientDataAccessException.class, CannotCreateTransactionException.class})
    ResponseEntity<ProblemDetail> onBusyDatabase(Exception e) {
        LOG.warn("database unavailable for now", e);
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(Problems.of(HttpStatus.SERVICE_UNAVAILABLE, "busy", "try again in a moment", List.of()));
    }

    /** What no rule foresaw and the database cannot hold (SQLSTATE class 22): a day of another age, a half character. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> onUnstorable(DataIntegrityViolationException e) {
        if (e.getMostSpecificCause() instanceof SQLException cause
                && cause.getSQLState() != null
                && cause.getSQLState().startsWith("22")) {
            LOG.warn("refused a value that cannot be stored, sqlState={}", cause.getSQLState());
            return badRequest("a value is out of range, or holds characters that cannot be stored", List.of());
        }
        return onBug(e);
    }

    /** A header with control characters, which the firewall lets nobody read. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> onUnreadableHeader(RequestRejectedException e) {
        return badRequest("a header holds characters that none may hold", List.of());
    }

    /** Security's own filters answer 401 and 403. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void onSecurity(RuntimeException e) {
        throw e;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onNoRoom(NoRoomForNow e) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "5")
                .body(Problems.of(HttpStatus.SERVICE_UNAVAILABLE, "busy", String.valueOf(e.getMessage()), List.of()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onTooLarge(RequestTooLarge e) {
        return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).body(tooLarge(e));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onBug(Exception e) {
        LOG.error("unexpected failure", e);
        return ResponseEntity.internalServerError()
                .body(Problems.of(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "unexpected",
                        "something failed on our side; the request id finds it in the log",
                        List.of()));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (e.contains(RequestTooLarge.class)) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).body(tooLarge(e.getMostSpecificCause()));
        }
        String field = e.getCause() instanceof DatabindException cause ? JsonPath.of(cause) : null;
        if (e.getRootCause() instanceof UnclearAmountException unclear && unclear.flaw() != Flaw.NO_NUMBER) {
            return ResponseEntity.unprocessableContent().body(unclear(unclear, field));
        }
        String message = field == null ? "the body is not JSON of the expected form" : "cannot be read: " + field;
        return ResponseEntity.badRequest()
                .body(Problems.of(
                        HttpStatus.BAD_REQUEST,
                        "malformed",
                        message,
                        List.of(new ProblemField(field, "malformed", message))));
    }

    /** A parameter that is no day, no number or none of the known words: said without the names of our classes. */
    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String field = e instanceof MethodArgumentTypeMismatchException parameter
                ? parameter.getName()
                : String.valueOf(e.getPropertyName());
        String message = sentence(e);
        return ResponseEntity.badRequest()
                .body(Problems.of(
                        HttpStatus.BAD_REQUEST,
                        "malformed",
                        message,
                        List.of(new ProblemField(field, "malformed", message))));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpStatus known = HttpStatus.valueOf(status.value());
        String detail = body instanceof ProblemDetail problem && problem.getDetail() != null
                ? problem.getDetail()
                : known.getReasonPhrase();
        return ResponseEntity.status(status)
                .headers(headers)
                .body(Problems.of(known, Problems.codeOf(known), detail, List.of()));
    }

    private static String sentence(TypeMismatchException e) {
        Class<?> wanted = e.getRequiredType();
        String expected = "a value that can be read";
        if (wanted != null && wanted.isEnum()) {
            expected = "one of " + List.of(wanted.getEnumConstants());
        } else if (wanted == LocalDate.class) {
            expected = "a day as 2026-01-31";
        }
        return "expected %s, but was %s".formatted(expected, e.getValue());
    }

    private static ProblemDetail unclear(UnclearAmountException e, @Nullable String field) {
        String code = e.flaw().code();
        String message = String.valueOf(e.getMessage());
        return Problems.of(
                HttpStatus.UNPROCESSABLE_CONTENT, code, message, List.of(new ProblemField(field, code, message)));
    }

    private static ProblemDetail tooLarge(Throwable e) {
        String detail = String.valueOf(e.getMessage());
        return Problems.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", detail, List.of());
    }

    private static ResponseEntity<ProblemDetail> badRequest(String detail, List<ProblemField> errors) {
        return ResponseEntity.badRequest().body(Problems.of(HttpStatus.BAD_REQUEST, "invalid", detail, errors));
    }

    /** The version that was seen is said in a header. */
    private static @Nullable String field(Rejection reason) {
        return reason.kind() == Rejection.Kind.STALE ? HttpHeaders.IF_MATCH : reason.field();
    }

    private static HttpStatus status(Rejection.Kind kind) {
        return switch (kind) {
            case MALFORMED -> HttpStatus.BAD_REQUEST;
            case RULE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case CONFLICT, NOT_ARRIVED_YET -> HttpStatus.CONFLICT;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case VERSION_UNSAID -> HttpStatus.PRECONDITION_REQUIRED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case TOO_OFTEN -> HttpStatus.TOO_MANY_REQUESTS;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    private static Optional<String> retryAfter(Rejection.Kind kind) {
        return switch (kind) {
            case NOT_ARRIVED_YET -> Optional.of("1");
            case UNAVAILABLE -> Optional.of("5");
            case TOO_OFTEN -> Optional.of("60");
            case MALFORMED, RULE, CONFLICT, STALE, VERSION_UNSAID, FORBIDDEN, NOT_FOUND -> Optional.empty();
        };
    }
}
