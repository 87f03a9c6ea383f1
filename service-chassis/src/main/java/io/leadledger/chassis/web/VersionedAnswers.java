package io.leadledger.chassis.web;

import io.leadledger.api.Versioned;
import io.leadledger.api.Written;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Says the version of what is answered as {@code ETag}, and the address of what was made (201) as {@code Location}. It is
 * for {@code If-Match} alone: answers tell more than their version counts, such as tags, so that nobody who asks again is told
 * that nothing changed.
 */
@ControllerAdvice
final class VersionedAnswers implements ResponseBodyAdvice<Object> {

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return Versioned.class.isAssignableFrom(returned.getParameterType());
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest asked,
            ServerHttpResponse answer) {
        if (!(body instanceof Versioned versioned)
                || !(asked instanceof ServletServerHttpRequest servletRequest)
                || !(answer instanceof ServletServerHttpResponse servletResponse)) {
            return body;
        }
        HttpServletRequest request = servletRequest.getServletRequest();
        HttpServletResponse response = servletResponse.getServletResponse();
        response.setHeader(HttpHeaders.ETAG, ExpectedVersion.eTag(versioned.version()));
        if (body instanceof Written written && response.getStatus() == HttpServletResponse.SC_CREATED) {
            response.setHeader(HttpHeaders.LOCATION, request.getRequestURI() + '/' + written.id());
        }
        return body;
    }
}
