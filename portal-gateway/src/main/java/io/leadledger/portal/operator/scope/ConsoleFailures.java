package io.leadledger.portal.operator.scope;

import io.leadledger.api.client.ServiceRefused;
import io.leadledger.api.client.ServiceSilent;
import io.leadledger.portal.page.Answer;
import io.leadledger.portal.page.Icon;
import io.leadledger.portal.page.Words;
import io.leadledger.portal.page.part.Button;
import io.leadledger.portal.page.part.Empty;
import io.leadledger.portal.page.shell.Shell;
import io.leadledger.portal.page.shell.Shells;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A service that is silent or refuses becomes a page that says which one, why, and what to do. */
@ControllerAdvice("io.leadledger.portal.operator")
@Order(Ordered.HIGHEST_PRECEDENCE)
class ConsoleFailures {

    private static final Logger LOG = LoggerFactory.getLogger(ConsoleFailures.class);

    private final Shells shells;
    private final MessageSource messages;

    ConsoleFailures(Shells shells, MessageSource messages) {
        this.shells = shells;
        this.messages = messages;
    }

    @ExceptionHandler
    Answer onSilence(ServiceSilent silent, HttpServletRequest request, Locale locale) {
        LOG.warn("{}: {}", silent.getMessage(), String.valueOf(silent.getCause()));
        Words words = words(locale);
        Empty told = Empty.of(
                Icon.ALERT_TRIANGLE,
                words.say(
                        "console.silent.heading",
                        words.sayElse(silent.service(), "console.service." + silent.service())),
                words.say("console.silent.text"));
        return page(told, List.of(), request, words).told(HttpStatus.SERVICE_UNAVAILABLE);
    }

    /**
     * The page that came before may have been read long ago: whatever was refused, it is read again. What is not there, or
     * not allowed, has a page of the site's own.
     */
    @ExceptionHandler
    @Nullable
    Answer onRefusal(ServiceRefused refused, HttpServletRequest request, HttpServletResponse response, Locale locale)
            throws IOException {
        if (refused.isNotFound() || Refusals.isForbidden(refused)) {
            response.sendError((refused.isNotFound() ? HttpStatus.NOT_FOUND : HttpStatus.FORBIDDEN).value());
            return null;
        }
        Words words = words(locale);
        List<String> reasons = Refusals.sentences(refused, words);
        Empty told = Empty.of(
                Icon.ALERT_TRIANGLE,
                words.say("console.refused.heading"),
                reasons.size() == 1 ? reasons.getFirst() : words.say("console.refused.text"));
        return page(told, reasons.size() == 1 ? List.of() : reasons, request, words)
                .told(HttpStatusCode.valueOf(refused.status()));
    }

    private ProblemPage page(Empty told, List<String> reasons, HttpServletRequest request, Words words) {
        Button again = Button.primary(words.say("console.silent.again"), again(request))
                .with(Icon.REFRESH);
        Shell shell = request.getAttribute(EntityScopeArgument.SHELL) instanceof Shell ofEntity
                ? ofEntity
                : shells.of(request, words.locale());
        return new ProblemPage(shell, told.offering(again), reasons);
    }

    private Words words(Locale locale) {
        return new Words(messages, locale, ZoneOffset.UTC);
    }

    /** A page is asked for again; after a form, the page of the invoice, the month-end or the partner that it belongs to. */
    private static String again(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (!"GET".equals(request.getMethod())) {
            return path.replaceFirst("^(/app/[^/]+/(?:invoices|partners)/[^/]+)/.*", "$1");
        }
        return request.getQueryString() == null ? path : path + '?' + request.getQueryString();
    }
}
