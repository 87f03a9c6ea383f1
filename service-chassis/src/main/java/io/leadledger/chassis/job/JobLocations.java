package io.leadledger.chassis.job;

import io.leadledger.api.job.JobAnswer;
import io.leadledger.api.job.JobApi;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Says the address of a job that was taken on (202) as {@code Location}. */
@ControllerAdvice
final class JobLocations implements ResponseBodyAdvice<Object> {

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return returned.getParameterType() == JobAnswer.class;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest asked,
            ServerHttpResponse answer) {
        if (body instanceof JobAnswer job
                && answer instanceof ServletServerHttpResponse response
                && response.getServletResponse().getStatus() == HttpStatus.ACCEPTED.value()) {
            answer.getHeaders().set(HttpHeaders.LOCATION, JobApi.PATH + '/' + job.jobId());
        }
        return body;
    }
}
