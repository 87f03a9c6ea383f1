package io.leadledger.chassis.problem;

import io.leadledger.chassis.decision.RejectedException;
import io.leadledger.chassis.decision.Rejection;
import io.leadledger.text.PrintableText;
import io.leadledger.text.WrittenText;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses control characters in query parameters, by the parameter's name: no name, key or id holds one, neither the
 * database nor XML could. It reads the query alone and leaves a body unread.
 */
final class QueryTexts implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String query = request.getQueryString();
        if (query != null) {
            for (String pair : query.split("&", -1)) {
                check(pair);
            }
        }
        return true;
    }

    private static void check(String pair) {
        if (!PrintableText.is(WrittenText.of(decoded(pair)))) {
            String name = pair.substring(0, Math.max(0, pair.indexOf('=')));
            throw new RejectedException(new Rejection(
                    Rejection.Kind.MALFORMED,
                    "control-character",
                    decoded(name).replaceAll("\\p{Cntrl}", "?"),
                    "expected a text without control characters"));
        }
    }

    /** What is no encoding is no control character either. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noEncoding) {
            return "";
        }
    }
}
