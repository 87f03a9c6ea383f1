package io.leadledger.portal.page;

import gg.jte.output.Utf8ByteOutput;
import io.leadledger.portal.page.part.Hidden;
import io.leadledger.portal.page.shell.News;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Sends what controllers answer. */
@Component
class Rendering implements HandlerMethodReturnValueHandler, WebMvcConfigurer {

    private static final String HTML = "text/html;charset=UTF-8";

    private final Templates templates;
    private final MessageSource messages;
    private final News news;
    private final ObjectProvider<ResourceUrlProvider> resources;
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    Rendering(Templates templates, MessageSource messages, News news, ObjectProvider<ResourceUrlProvider> resources) {
        this.templates = templates;
        this.messages = messages;
        this.news = news;
        this.resources = resources;
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(this);
    }

    @Override
    public boolean supportsReturnType(MethodParameter returned) {
        return Answer.class.isAssignableFrom(returned.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object answer,
            MethodParameter returned,
            ModelAndViewContainer container,
            NativeWebRequest webRequest)
            throws IOException, ServletException {
        container.setRequestHandled(true);
        HttpServletRequest request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        HttpServletResponse response = Objects.requireNonNull(webRequest.getNativeResponse(HttpServletResponse.class));
        switch ((Answer) Objects.requireNonNull(answer)) {
            case Page page -> send(page, request, response);
            case Answer.Told(Page page, var status) -> {
                response.setStatus(status.value());
                send(page, request, response);
            }
            case Answer.Redirect(String address) -> response.sendRedirect(response.encodeRedirectURL(address));
            case Answer.Forward(String path) ->
                request.getRequestDispatcher(path).forward(request, response);
        }
    }

    private void send(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Words words = new Words(messages, RequestContextUtils.getLocale(request), ZoneOffset.UTC);
        Kit kit = new Kit(words, this::address, () -> token(request), () -> news.take(request, words));
        Utf8ByteOutput html = templates.html(page, kit);
        response.setContentType(HTML);
        response.setContentLength(html.getContentLength());
        html.writeTo(response.getOutputStream());
    }

    /** Files do not change while the program runs. */
    private String address(String path) {
        return addresses.computeIfAbsent(path, this::lookedUp);
    }

    private String lookedUp(String path) {
        ResourceUrlProvider provider = resources.getIfAvailable();
        String found = provider == null ? null : provider.getForLookupPath(path);
        return found == null ? path : found;
    }

    private static Optional<Hidden> token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? Optional.of(new Hidden(token.getParameterName(), token.getToken()))
                : Optional.empty();
    }
}
