package io.leadledger.portal.partner.surroundings;

import io.leadledger.portal.page.shell.Shells;
import io.leadledger.portal.session.partner.PartnerLogin;
import io.leadledger.portal.session.partner.Portal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Gives a controller of the portal the {@link Surroundings} of the partner whose person makes the request. */
@Component
class SurroundingsArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final PartnerProfiles profiles;
    private final Shells shells;

    SurroundingsArgument(PartnerProfiles profiles, Shells shells) {
        this.profiles = profiles;
        this.shells = shells;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Surroundings.class;
    }

    @Override
    public Surroundings resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        PartnerLogin login = Portal.login(SecurityContextHolder.getContext().getAuthentication())
                .orElseThrow(() -> new AccessDeniedException("no partner's login"));
        Locale locale = RequestContextUtils.getLocale(request);
        return profiles.of(login.partnerId(), locale, shells.of(request, locale));
    }
}
