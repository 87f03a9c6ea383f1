package io.leadledger.portal.audit;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** A request's path as it may be kept: the token of an invitation is a secret and is left out. */
final class RecordedPath {

    private static final Pattern SECRET = Pattern.compile("(?i)(/invitation/)[^/]+");

    private RecordedPath() {}

    static String of(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return of(failed == null ? request.getRequestURI() : failed.toString());
    }

    static String of(String path) {
        return SECRET.matcher(path).replaceAll("$1…");
    }
}
