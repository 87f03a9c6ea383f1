package io.leadledger.portal.web;

import io.leadledger.chassis.problem.Problems;
import io.leadledger.chassis.web.RequestIdFilter;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.part.Head;
import io.leadledger.portal.page.part.Link;
import io.leadledger.portal.page.shell.Shells;
import io.leadledger.portal.session.Realm;
import io.leadledger.portal.session.chain.Refusal;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.slf4j.MDC;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * What a person sees when a request fails; programs, below {@code /api}, read problem details (RFC 9457). The page is the
 * same for what does not exist and for what somebody may not know of.
 */
@Controller
@PreAuthorize("permitAll()")
class ErrorPages implements ErrorController {

    private static final Set<Integer> EXPLAINED = Set.of(401, 403, 404, 503);

    private final Shells shells;
    private final MessageSource messages;

    ErrorPages(Shells shells, MessageSource messages) {
        this.shells = shells;
        this.messages = messages;
    }

    /** The request's id is no longer in the logging context, but it is on its way to the asker. */
    @RequestMapping("${server.error.path:/error}")
    Object explain(HttpServletRequest request, HttpServletResponse response) {
        HttpStatus status = status(request);
        String requestId = String.valueOf(response.getHeader("X-Request-Id"));
        try (MDC.MDCCloseable _ = MDC.putCloseable(RequestIdFilter.REQUEST_ID, requestId)) {
            return isOfApi(request) ? problem(status) : page(status, request, requestId);
        }
    }

    private Answer page(HttpStatus status, HttpServletRequest request, String requestId) {
        Locale locale = RequestContextUtils.getLocale(request);
        Words words = new Words(messages, locale, ZoneOffset.UTC);
        int known = EXPLAINED.contains(status.value()) ? status.value() : status.is4xxClientError() ? 400 : 500;
        String text = Refusal.missingPermission(request)
                .map(missing -> words.say("error.permission", words.say("permission." + missing)))
                .orElseGet(() -> words.say("error." + known + ".text"));
        Realm site = Realm.of(request);
        Link next = known == 401
                ? new Link(words.say("error.login"), site.loginPath())
                : new Link(words.say("error.home"), site.home());
        return new ErrorPage(
                        shells.of(request, locale).bare(),
                        Head.of(words.say("error." + known + ".heading")).saying(text),
                        next,
                        words.say("error.requestId", status.value(), requestId))
                .told(status);
    }

    private static ResponseEntity<?> problem(HttpStatus status) {
        String code = status.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problems.of(status, code, status.getReasonPhrase(), List.of()));
    }

    private static boolean isOfApi(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .startsWith("/api/");
    }

    /** Called by its address, without an error behind it, the page does not exist. */
    private static HttpStatus status(HttpServletRequest request) {
        HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }
}
