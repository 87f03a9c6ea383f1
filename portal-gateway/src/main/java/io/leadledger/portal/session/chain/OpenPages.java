package io.leadledger.portal.session.chain;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.DispatcherType;
import org.springframework.security.web.util.matcher.DispatcherTypeRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What is open to strangers: what a login needs, an invitation, and the page that tells an error. */
final class OpenPages {

    static final RequestMatcher PAGES = new OrRequestMatcher(
            new DispatcherTypeRequestMatcher(DispatcherType.ERROR),
            pathPattern("/login/**"),
            pathPattern("/partner/login/**"),
            pathPattern("/partner/invitation/**"));

    /** Files that are the same for everybody; no session is looked at for them. */
    static final RequestMatcher FILES = new OrRequestMatcher(
            pathPattern("/*.css"),
            pathPattern("/*.svg"),
            pathPattern("/favicon.ico"),
            pathPattern("/robots.txt"),
            pathPattern("/fonts/**"),
            pathPattern("/js/**"),
            pathPattern("/actuator/health/**"));

    private OpenPages() {}
}
