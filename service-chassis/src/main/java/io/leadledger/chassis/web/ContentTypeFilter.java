package io.leadledger.chassis.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** A body is of one type: one with a wildcard, which Spring takes for its own mistake, is the caller's (415). */
final class ContentTypeFilter extends OncePerRequestFilter {

    private final HandlerExceptionResolver problems;

    ContentTypeFilter(HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (hasWildcard(request.getContentType())) {
            problems.resolveException(
                    request,
                    response,
                    null,
                    new HttpMediaTypeNotSupportedException("expected a Content-Type without a wildcard"));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean hasWildcard(@Nullable String contentType) {
        if (contentType == null || !contentType.contains("*")) {
            return false;
        }
        try {
            MediaType type = MediaType.parseMediaType(contentType);
            return type.isWildcardType() || type.isWildcardSubtype();
        } catch (InvalidMediaTypeException refusedLater) {
            return false;
        }
    }
}
