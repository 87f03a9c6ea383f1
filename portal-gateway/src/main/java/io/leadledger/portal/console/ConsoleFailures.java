package io.leadledger.portal.console;

import io.leadledger.portal.console.entity.ConsoleShell;
import io.leadledger.portal.console.entity.Refusals;
import io.leadledger.portal.console.owning.ServiceRefused;
import io.leadledger.portal.console.owning.ServiceSilent;
import io.leadledger.portal.web.Shells;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** A service that is silent or refuses becomes a page that says which one, why, and what to do. */
@ControllerAdvice(basePackageClasses = ConsoleFailures.class)
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
    ModelAndView onSilence(ServiceSilent silent, HttpServletRequest request, Locale locale) {
        LOG.warn("{} does not answer: {}", silent.service(), String.valueOf(silent.getCause()));
        return page(
                new Told("console.silent.heading", silent.service(), "console.silent.text", List.of()),
                HttpStatus.SERVICE_UNAVAILABLE,
                request,
                locale);
    }

    /** The page that came before may have been read long ago: whatever was refused, it is read again. */
    @ExceptionHandler
    ModelAndView onRefusal(ServiceRefused refused, HttpServletRequest request, Locale locale) {
        return page(
                new Told(
                        "console.refused.heading",
                        "",
                        "console.refused.text",
                        Refusals.sentences(refused, messages, locale)),
                refused.getStatusCode(),
                request,
                locale);
    }

    private ModelAndView page(Told told, HttpStatusCode status, HttpServletRequest request, Locale locale) {
        String heading = messages.getMessage(told.heading(), new Object[] {told.service()}, locale);
        ModelAndView page = new ModelAndView(
                "operator/problem",
                Map.of(
                        "title", heading,
                        "text", messages.getMessage(told.text(), null, locale),
                        "reasons", told.reasons(),
                        "again", again(request),
                        "shell", ConsoleShell.withoutEntity(shells.of(request, locale))));
        page.setStatus(status);
        return page;
    }

    /** A page is asked for again; after a form, the page of the invoice, the month-end or the partner that it belongs to. */
    private static String again(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (!"GET".equals(request.getMethod())) {
            return path.replaceFirst("^(/app/[^/]+/(?:invoices|partners)/[^/]+)/.*", "$1");
        }
        return request.getQueryString() == null ? path : path + '?' + request.getQueryString();
    }

    private record Told(String heading, String service, String text, List<String> reasons) {}
}
