package io.leadledger.portal.console.entity;

import io.leadledger.portal.session.Administrator;
import io.leadledger.portal.view.Words;
import io.leadledger.portal.web.Shell;
import io.leadledger.portal.web.Shells;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Finds the entity that a path names, and remembers it as the last one. */
@Component
class EntityScopeArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    static final String COOKIE = "entity";

    /** @param within beginnings of the paths of the pages that belong to it, too */
    private record Entry(String page, String message, String icon, List<String> within) {}

    private static final List<Entry> PAGES = List.of(
            new Entry("", "console.home", "home", List.of()),
            new Entry("/partners", "console.partners", "users", List.of("/partners/")),
            new Entry(
                    "/invoices",
                    "console.invoices",
                    "file-invoice",
                    List.of("/invoices/", "/credit-notes/", "/transactions/")));

    private final Entities entities;
    private final Shells shells;
    private final News news;
    private final MessageSource messages;
    private final Clock clock;

    EntityScopeArgument(Entities entities, Shells shells, News news, MessageSource messages, Clock clock) {
        this.entities = entities;
        this.shells = shells;
        this.news = news;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == EntityScope.class;
    }

    @Override
    public EntityScope resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        HttpServletResponse response = Objects.requireNonNull(webRequest.getNativeResponse(HttpServletResponse.class));
        List<EntityAnswer> all = entities.all();
        EntityAnswer entity = all.stream()
                .filter(one -> one.externalId().equalsIgnoreCase(key(request)))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        remember(entity, response);
        Words words = new Words(messages, RequestContextUtils.getLocale(request), entity.timeZone());
        return new EntityScope(
                entity,
                words,
                shell(request, entity, all, words),
                LocalDate.ofInstant(clock.instant(), entity.timeZone()),
                Administrator.isReader());
    }

    private ConsoleShell shell(HttpServletRequest request, EntityAnswer entity, List<EntityAnswer> all, Words words) {
        List<Shell.Entity> switchable = all.size() < 2
                ? List.of()
                : all.stream()
                        .map(one -> new Shell.Entity(one.name(), one.note(), one.path(), one.equals(entity)))
                        .toList();
        return ConsoleShell.of(
                shells.of(request, words.locale()),
                entity,
                switchable,
                nav(request, entity, words),
                request.getRequestURI().equals(entity.path() + "/search") ? request.getParameter("q") : null,
                words.say("console.zone", zone(entity.timeZone(), words.locale())),
                news.take(request, words));
    }

    private static List<Shell.Entry> nav(HttpServletRequest request, EntityAnswer entity, Words words) {
        return PAGES.stream()
                .map(entry -> {
                    String href = entity.path() + entry.page();
                    String path = request.getRequestURI();
                    boolean current = path.equals(href)
                            || entry.within().stream().anyMatch(page -> path.startsWith(entity.path() + page));
                    return new Shell.Entry(words.say(entry.message()), entry.icon(), href, current, null, null);
                })
                .toList();
    }

    private static String zone(ZoneId zone, Locale locale) {
        return zone.getDisplayName(TextStyle.FULL, locale);
    }

    private static String key(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? String.valueOf(variables.get("entity"))
                : "";
    }

    private static void remember(EntityAnswer entity, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, entity.externalId().toLowerCase(Locale.ROOT))
                        .path("/app")
                        .secure(true)
                        .httpOnly(true)
                        .sameSite("Lax")
                        .maxAge(Duration.ofDays(365))
                        .build()
                        .toString());
    }
}
