package io.leadledger.portal.session.chain;

import io.leadledger.portal.audit.Download;
import io.leadledger.portal.session.Realm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A stranger who asks for a page is sent to the login of its site and comes back to it; one who asks for a file or a
 * part of a page is told 401, since no login page can be shown there.
 */
@Component
class LoginEntryPoint implements AuthenticationEntryPoint {

    private final RequestMappingHandlerMapping routes;

    LoginEntryPoint(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
        this.routes = routes;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (isPartOfAPage(request) || isDownload(request)) {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        UriComponentsBuilder login =
                UriComponentsBuilder.fromPath(Realm.of(request).loginPath());
        if (HttpMethod.GET.matches(request.getMethod())) {
            login.queryParam("return", "{page}");
        }
        response.sendRedirect(login.encode().buildAndExpand(page(request)).toUriString());
    }

    private static String page(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static boolean isPartOfAPage(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request")) || "empty".equals(request.getHeader("Sec-Fetch-Dest"));
    }

    private boolean isDownload(HttpServletRequest request) {
        try {
            HandlerExecutionChain route = routes.getHandler(request);
            return route != null
                    && route.getHandler() instanceof HandlerMethod method
                    && method.hasMethodAnnotation(Download.class);
        } catch (Exception noSuchRoute) {
            return false;
        }
    }
}
