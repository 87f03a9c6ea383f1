package io.leadledger.portal.page.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives a controller what was {@link Typed}. */
@Component
class TypedArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Typed.class;
    }

    @Override
    public Typed resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, String> seen = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, sent) -> {
            if (name.startsWith(Typed.SEEN)) {
                seen.put(name.substring(Typed.SEEN.length()), lines(sent[0]));
            } else {
                values.put(name, lines(sent[0]));
            }
        });
        return new Typed(values, seen, blankAsNull(values.remove(Typed.KEY)), version(values.remove(Typed.VERSION)));
    }

    /** Browsers send CR LF for the end of a line, whatever the page had. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n");
    }

    private static @Nullable String blankAsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** What is no number is no version: the owning service then asks for one. */
    private static @Nullable Long version(@Nullable String sent) {
        return sent != null && sent.matches("\\d{1,18}") ? (Long) Long.parseLong(sent) : null;
    }
}
